import type { BallotFault } from '../../src/lib/judging/open-ballot.ts'
import type { Look } from '../../src/lib/judging/look-over.ts'
import type { ResultFlag } from '../../src/lib/judging/results-schema.ts'
import type { Refusal } from '../../src/lib/judging/take-in.ts'

/**
 * Where a rule of judging is held. Scores are private until the reveal, so much of it cannot be seen by the check: it
 * is looked at where a ballot comes in, is opened, or is counted.
 */
export interface Held {
  /** Rules of the check that weigh what was planned. */
  checks?: readonly string[]
  /** Rules of the check that weigh something else, with the reason. */
  otherChecks?: Readonly<Record<string, string>>
  /** Why a ballot is not taken in. */
  refusals?: readonly Refusal[]
  /** Why an opened ballot is not counted. */
  faults?: readonly BallotFault['fault'][]
  /** What the chair is told when results are worked out. */
  looks?: readonly Look['look'][]
  /** What results say of themselves. */
  flags?: readonly ResultFlag['flag'][]
  /** A test that shows a command or a page keeps it: its file below `tests/` and its title. */
  tests?: readonly (readonly [file: string, title: string])[]
}

/** A rule that judging set out to keep: in plain words, with the weight planned for it. */
export interface PlannedJudgingRule {
  plan: string
  weight: 'stop' | 'tip'
  held: Held
}

const judging = 'node/judging.test.ts'
const statements = 'node/judging-statements.test.ts'
const assigning = 'judging/assign-judges.test.ts'
const opening = 'judging/open-ballot.test.ts'
const finished =
  'Nothing that was read can be read again: the page is published, and what is missing is told or decided.'

/** Every rule that judging set out to keep, and where. */
export const plannedJudgingRules: readonly PlannedJudgingRule[] = [
  {
    plan: 'Entries close before judging opens, rounds follow each other, the reveal comes last; every instant has its time zone.',
    weight: 'stop',
    held: { checks: ['competition/judging-days', 'frontmatter/wrong-value'] },
  },
  {
    plan: 'Competition, rubric, way of counting and tie rule stay as they are once the first ballot is in.',
    weight: 'stop',
    held: {
      checks: ['competition/judged-text', 'competition/frozen'],
      tests: [
        [judging, 'practice entries that were changed, or cannot be used, stop the step that needs them'],
        [
          judging,
          'a private store inside the project is refused, and steps out of turn say what comes first',
        ],
      ],
    },
  },
  {
    plan: 'A rubric has three to seven criteria whose weights make 100, each level in words.',
    weight: 'stop',
    held: { checks: ['competition/rubric'] },
  },
  {
    plan: 'A level says enough, and two levels differ by more than one word.',
    weight: 'tip',
    held: { checks: ['competition/rubric-words'] },
  },
  {
    plan: 'A criterion looks at parts that entries have.',
    weight: 'stop',
    held: { checks: ['competition/looks-at'] },
  },
  {
    plan: 'A judge has a key, says where they work, accepts the code and names conflicts before anything is given out.',
    weight: 'stop',
    held: {
      checks: ['frontmatter/missing-field', 'competition/keys'],
      faults: ['shape'],
      tests: [
        [statements, 'nothing is given out while a judge has said nothing, and the message says what to do'],
      ],
    },
  },
  {
    plan: 'Nobody is asked to read across a conflict that the judge, a team or the place of work shows.',
    weight: 'stop',
    held: {
      tests: [
        [assigning, 'a conflict is never assigned, every entry has its reviews, and loads are within one'],
        [statements, 'a school that a judge names is never read by that judge'],
        [judging, 'from keys to opened ballots, and nothing secret in the public folder on the way'],
      ],
    },
  },
  {
    plan: 'The chair is told of a judge who worked at a school in the last three years. (A zone lies in one county, so nothing is said of that.)',
    weight: 'tip',
    held: {
      tests: [['node/judging-looks.test.ts', 'a judge who worked at the school lately is told to the chair']],
    },
  },
  {
    plan: 'No score counts across a conflict, also when it was named later.',
    weight: 'stop',
    held: { faults: ['not-assigned'], looks: ['conflict-scored'] },
  },
  {
    plan: 'Each entry has the planned reviews, loads are within one, and no pair comes twice.',
    weight: 'stop',
    held: {
      otherChecks: { 'competition/panel': finished },
      checks: ['competition/records'],
      faults: ['sheet-twice', 'missing-sheet'],
      flags: ['few-reviews'],
      tests: [
        [assigning, 'a conflict is never assigned, every entry has its reviews, and loads are within one'],
        ['judging/results.test.ts', 'two sheets of one pair are refused with the pair named'],
      ],
    },
  },
  {
    plan: 'Reviews link all judges, and well.',
    weight: 'stop',
    held: {
      otherChecks: {
        'competition/panel':
          'Judges who share nothing stop the check; a weak link is advice for the next competition.',
      },
      flags: ['panels-not-linked'],
      tests: [[assigning, 'two panels that a cheap plan leaves apart are linked by the cheapest exchange']],
    },
  },
  {
    plan: 'Who reads what follows from words of chance that were fixed before.',
    weight: 'stop',
    held: {
      checks: ['competition/results'],
      tests: [
        [assigning, 'the same seed gives the same plan however the lists are written, another seed another'],
      ],
    },
  },
  {
    plan: 'No entry is always read first, or always last.',
    weight: 'tip',
    held: {
      checks: ['competition/reading-order'],
      flags: ['position-counts'],
      tests: [[assigning, 'entries meet many others, no panel stays alone, and nobody is always read last']],
    },
  },
  {
    plan: 'A sheet can be read, and is of this competition, one of its rounds, entries and judges.',
    weight: 'stop',
    held: {
      checks: ['competition/records'],
      refusals: ['unreadable', 'other-competition', 'unknown-round', 'unknown-judge'],
      faults: ['shape', 'other-outside', 'not-assigned'],
    },
  },
  {
    plan: 'Every criterion has a whole number on the scale, or a reason why there is not enough evidence.',
    weight: 'stop',
    held: {
      checks: ['competition/records'],
      faults: ['missing-score', 'outside-scale', 'no-reason', 'unknown-criterion'],
    },
  },
  {
    plan: 'A sheet was filled in for the frozen text and the frozen rubric.',
    weight: 'stop',
    held: { checks: ['competition/records'], faults: ['rubric-changed', 'entry-changed'] },
  },
  {
    plan: 'A ballot is in before the end by the clock of who takes it in, or a decision says why a late one counts.',
    weight: 'stop',
    held: {
      checks: ['competition/decisions'],
      refusals: ['late', 'not-open'],
      tests: [
        [
          'judging/take-in.test.ts',
          'the clock of who takes it in decides: before the round, in it and after it',
        ],
      ],
    },
  },
  {
    plan: 'One ballot of a judge counts; a later one takes the place of an earlier one, with a reason.',
    weight: 'stop',
    held: {
      checks: ['competition/receipts'],
      refusals: ['older', 'already-in'],
      looks: ['no-reason'],
    },
  },
  {
    plan: 'A ballot is signed by its judge, and is no copy of another.',
    weight: 'stop',
    held: { refusals: ['not-signed'], faults: ['nonce-twice'] },
  },
  {
    plan: 'The lowest and the highest level come with a word for the team, and feedback has 80 letters or more.',
    weight: 'tip',
    held: {
      checks: ['competition/hasty-sheets'],
      looks: ['short-feedback'],
      tests: [
        ['judging/entered-sheet.test.ts', 'the lowest and the highest level need a word for the team: %s'],
      ],
    },
  },
  {
    plan: 'Sheets with one level everywhere, done in minutes, or with the same words get a second look.',
    weight: 'tip',
    held: {
      checks: ['competition/hasty-sheets', 'competition/how-sure'],
      looks: ['same-on-all', 'quick', 'same-words'],
      flags: ['judge-same-on-all'],
    },
  },
  {
    plan: 'No score is in the public tree, or was, before the reveal.',
    weight: 'stop',
    held: {
      checks: ['competition/too-early', 'competition/leak'],
      tests: [
        [
          'node/judging-leaks.test.ts',
          'before the reveal nothing in the tree or in the whole history tells a score, a judge or a key',
        ],
      ],
    },
  },
  {
    plan: 'What judges read names no school, and what they write leads to no person.',
    weight: 'tip',
    held: { checks: ['competition/blind-text', 'competition/hasty-sheets'], looks: ['personal'] },
  },
  {
    plan: 'Receipts are a chain that nobody changed; each ballot has one, and each has a ballot.',
    weight: 'stop',
    held: {
      checks: ['competition/receipts', 'competition/results'],
      tests: [
        [judging, 'a ballot that is taken out of the store is noticed from its receipt'],
        [opening, 'without a key nothing opens; a receipt without a ballot is noticed'],
      ],
    },
  },
  {
    plan: 'After the reveal each receipt stands for published scores, or is left out with a reason.',
    weight: 'stop',
    held: {
      checks: ['competition/results'],
      faults: ['not-as-promised'],
      tests: [[judging, 'what was opened and changed since, or left out without a word, is not counted']],
    },
  },
  {
    plan: 'Each key has opened a test ballot before the first real one.',
    weight: 'stop',
    held: {
      checks: ['competition/keys'],
      tests: [[judging, 'where two must open, the chair alone does not; before the end nobody does']],
    },
  },
  {
    plan: 'Results worked out again are the published ones, byte for byte.',
    weight: 'stop',
    held: {
      checks: ['competition/results'],
      tests: [
        ['judging/results.test.ts', 'another language, time zone and process change no byte'],
        [
          'node/judging-example.test.ts',
          'whoever has the public scores works out the same results, byte for byte',
        ],
      ],
    },
  },
  {
    plan: 'Awards follow the results and the tie rule, or a decision says why and by whom, none of them with a conflict.',
    weight: 'stop',
    held: { checks: ['competition/decisions'], flags: ['undecided'] },
  },
  {
    plan: 'Wherever a place is shown, its interval is shown.',
    weight: 'stop',
    held: {
      tests: [
        [
          'views/competition-results.test.ts',
          'every place comes with its interval, in the chart, in the rows and in the file',
        ],
      ],
    },
  },
  {
    plan: 'Weak agreement, low reliability, a judge unlike the others, and awards that hang on one judge are told.',
    weight: 'tip',
    held: {
      checks: ['competition/how-sure'],
      flags: ['alpha-low', 'reliability-low', 'judge-inconsistent', 'decided-by-one-judge'],
    },
  },
  {
    plan: 'No more is told of a judge than was promised, and nothing of one judge where few read an entry.',
    weight: 'stop',
    held: {
      checks: ['competition/disclosure'],
      tests: [
        [
          'judging/results.test.ts',
          'where a panel is too small to hide a judge in, nothing of one judge is published',
        ],
      ],
    },
  },
  {
    plan: 'Every judge has scored the practice entries before the first real one.',
    weight: 'stop',
    held: {
      checks: ['competition/practice-scores'],
      otherChecks: {
        'competition/practice-entries':
          'A practice entry that is half written stops nobody: freezing refuses it, and then it must fit.',
      },
      faults: ['missing-calibration', 'calibration-unasked'],
      tests: [
        [
          judging,
          'practice entries are frozen, asked of every judge in the first round, and counted in public',
        ],
      ],
    },
  },
]
