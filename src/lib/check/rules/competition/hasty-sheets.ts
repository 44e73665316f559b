import { lookOver, type Look } from '../../../judging/look-over.ts'
import { openedExampleFile, readOpenedExample } from '../../../judging/opened-example.ts'
import type { Ballot, ScoreSheet } from '../../../judging/score-sheet.ts'
import { exampleJudging } from '../../example-judging.ts'
import { findIdentifiers } from '../../identifiers.ts'
import { defineRule } from '../../rule.ts'

const sheet: ScoreSheet = {
  zonebook: 'score-sheet-1',
  ...{ competition: 'ideas', round: 'r1', judge: 'j-01', assignment: 'a-1', entry: 'e-01' },
  rubricDigest: 'a'.repeat(64),
  entryDigest: 'b'.repeat(64),
  scores: { 'criterion-a': 3, 'criterion-b': 2 },
  noEvidence: {},
  comments: {},
  strength: 'You count absent days before and after, and say where the numbers are from.',
  question: 'Who counts next year, when the team has changed?',
  privateNote: '',
  recognised: 'no',
  position: 1,
  minutes: 24,
}
const opened = (...changes: Partial<ScoreSheet>[]) => {
  const ballot: Ballot = {
    zonebook: 'ballot-1',
    ...{ competition: 'ideas', round: 'r1', judge: 'j-01', version: 1, rules: 'd'.repeat(64) },
    finishedAt: '2026-11-08T09:00:00Z',
    source: 'form',
    conflicts: [],
    codeAccepted: '2026-11-01',
    calibration: [],
    sheets: changes.map((change) => ({ ...sheet, ...change })),
    nonce: 'c'.repeat(64),
  }
  const judges = [{ id: 'j-01', affiliation: 'a library', conflicts: [] }]
  const text = JSON.stringify({ zonebook: 'opened-1', judges, ballots: [ballot] })
  const days = { closes: '2026-11-10T17:00:00-08:00', reveal: '2026-11-16T08:00:00-08:00' }
  return { ...exampleJudging({ ...days, example: true }), 'competitions/ideas/judging/opened.json': text }
}

export const hastySheets = defineRule({
  id: 'competition/hasty-sheets',
  severity: 'tip',
  summary: 'A sheet of a made-up competition looks as if it was filled in without care.',
  why: 'Teams put weeks into an entry and read each word. The same is told to the chair when ballots of a real competition are counted; those ballots are never in this folder, so here it can be seen on an example alone.',
  messages: {
    'conflict-scored': (values: Seen) =>
      `${values.judge} named a conflict with ${values.entries} and scored it all the same. Someone else should read it, or a decision should say why the score stands.`,
    'same-on-all': (values: Seen) =>
      `${values.judge} gave all criteria the same level in more than half of the sheets (${values.entries}). One impression may have decided; ask for a second look.`,
    quick: (values: Seen) =>
      `${values.judge} took less than three minutes for ${values.entries}. Ask whether the entry was read to its end.`,
    'short-feedback': (values: Seen) =>
      `What the team of ${values.entries} gets to read from ${values.judge} has fewer than 80 letters. Ask for one strength and one question, each with a place in the text.`,
    'same-words': (values: Seen) =>
      `${values.judge} wrote the same words for another entry, too (${values.entries}). Ask for words that fit each entry.`,
    'no-reason': (values: Seen) =>
      `A later ballot of ${values.judge} does not say why it takes the place of the earlier one. Ask for the reason.`,
    personal: (values: Seen) =>
      `Words of ${values.judge} about ${values.entries} hold an address, a phone number or something else that leads to one person. Take it out before teams get to read them.`,
  },
  examples: {
    passes: [
      opened(
        {},
        {
          entry: 'e-02',
          strength: 'A reader can follow the hour from bell to bell.',
          question: 'What stops, to make room for it in the week? You say only what begins.',
        },
      ),
    ],
    fails: [
      opened({ scores: { 'criterion-a': 3, 'criterion-b': 3 } }),
      opened({ minutes: 2 }),
      opened({ strength: 'Good.', question: 'Why?' }),
      opened({}, { entry: 'e-02' }),
      opened({ comments: { 'criterion-a': 'Write to me at ana.ruiz@gmail.com and I will tell you more.' } }),
    ],
  },
  *check({ graph }) {
    for (const file of graph.beside) {
      if (file.role !== 'judging-record' || file.name !== openedExampleFile) continue
      const example = readOpenedExample(file.text)
      if (!example) continue
      const conflicts = example.judges.flatMap(({ id: judge, conflicts }) =>
        conflicts.map(({ entry }) => ({ judge, entry })),
      )
      const isPersonal = (text: string) => findIdentifiers(text).length > 0
      for (const { look, judge, entries } of lookOver(example.ballots, { conflicts, isPersonal }))
        yield { path: file.path, message: look, values: { judge, entries: entries.join(', ') } }
    }
  },
})

/** Whose sheets, and for which entries. */
type Seen = Pick<Look, 'judge'> & { entries: string }
