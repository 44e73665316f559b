import { parseYaml } from '../content/parse-yaml.ts'
import type { FieldPath, Issue } from '../content/issue.ts'
import { judgingDecisions } from '../content/schemas/judging-decisions.ts'
import type { Judging, JudgingDecisions } from '../content/schemas/index.ts'
import type { LeftOut } from './left-out.ts'
import type { Results } from './results-schema.ts'

/** Reads `decisions.yaml`; undefined when it is no sound file. */
export function readDecisions(text: string): JudgingDecisions | undefined {
  const issues: Issue[] = []
  const read = parseYaml(text, 0, issues)
  return issues.length > 0 ? undefined : judgingDecisions.safeParse(read).data
}

/** What of the results decisions are held against. */
export type DecidedResults = Pick<Results, 'top' | 'undecided'> & {
  entries: readonly Pick<Results['entries'][number], 'entry' | 'rank'>[]
}

/** Codes of the awarded entries: as decided, else the first by score. */
export const awardedEntries = (
  decisions: JudgingDecisions | undefined,
  results: Pick<Results, 'top'>,
): readonly string[] => decisions?.awarded ?? results.top

/** Entries that scores alone do not put on either side of the line. Codes in order; none where all is clear. */
export function entriesAtLine({ top, undecided, entries }: DecidedResults, awards: number): string[] {
  const first = entries.filter(({ entry }) => top.includes(entry))
  const last = Math.max(...first.map(({ rank }) => rank))
  const shared = top.length > awards ? first.filter(({ rank }) => rank === last) : []
  return [...new Set([...undecided, ...shared.map(({ entry }) => entry)])].sort()
}

/** What is wrong with decisions that are well written. `field` says where in the file, when it is there. */
export type DecisionTrouble =
  /** Scores cannot tell, and nobody said who is awarded. */
  | { trouble: 'undecided'; entries: string[] }
  /** It stands at the line, or was awarded against the order of scores, and no decision explains it: see `explains`. */
  | { trouble: 'no-reason'; entry: string; field: FieldPath }
  | { trouble: 'unknown-entry' | 'twice'; entry: string; field: FieldPath }
  | { trouble: 'unknown-rule'; rule: number; rules: number; field: FieldPath }
  /** About entries, and made before the last ballots could be opened. */
  | { trouble: 'too-early'; on: string; opened: string; field: FieldPath }
  /** Fewer words than anybody could learn something from. */
  | { trouble: 'short-why'; field: FieldPath }
  /** Something is not counted, and no decision says who settled that. */
  | { trouble: 'no-left-out' }
  /** The public reason for leaving it out is next to none. */
  | { trouble: 'short-left-out'; what: string }

/** What decisions are held against: the results, all codes that judges read, and the frozen rules. */
export interface KnownCompetition {
  results: DecidedResults
  codes: readonly string[]
  judging: Pick<Judging, 'awards' | 'tieRule' | 'rounds'>
  /** What is not counted, with the reasons that become public. */
  leftOut?: LeftOut
}

/** Fewest letters of a reason: for a decision, and for leaving something out. */
const fewestInWhy = 20
const fewestInReason = 10

/** Holds decisions against the results: nothing is left open, and nobody leaves the order of scores without a word. */
export function findDecisionTroubles(
  decisions: JudgingDecisions | undefined,
  known: KnownCompetition,
): DecisionTrouble[] {
  const atLine = entriesAtLine(known.results, known.judging.awards)
  const { awarded, decisions: made = [] } = decisions ?? {}
  const troubles = [...faultyParts(awarded, made, known), ...unsaidLeftOut(made, known.leftOut ?? {})]
  if (!awarded) return atLine.length > 0 ? [...troubles, { trouble: 'undecided', entries: atLine }] : troubles
  const { top } = known.results
  const against = [
    ...awarded.filter((code) => !top.includes(code)),
    ...top.filter((c) => !awarded.includes(c)),
  ]
  const explained = new Set(made.flatMap((each) => (explains(each, known) ? (each.entries ?? []) : [])))
  for (const entry of [...new Set([...atLine, ...against])].sort())
    if (known.codes.includes(entry) && !explained.has(entry))
      troubles.push({ trouble: 'no-reason', entry, field: ['decisions'] })
  return troubles
}

/**
 * Says whether a decision can be why an award follows other than from the scores: it is about them, and it was made
 * when they could be known. A late ballot is no reason to award an entry.
 */
const explains = (
  { about, on }: JudgingDecisions['decisions'][number],
  { judging }: KnownCompetition,
): boolean => about !== 'late' && about !== 'other' && on >= openedOn(judging)

/** Day before which the last ballots could not be opened. */
const openedOn = ({ rounds }: Pick<Judging, 'rounds'>): string => rounds.at(-1)?.closes.slice(0, 10) ?? ''

function* unsaidLeftOut(made: JudgingDecisions['decisions'], leftOut: LeftOut): Generator<DecisionTrouble> {
  const reasons = Object.entries(leftOut)
  if (reasons.length > 0 && !made.some(({ about }) => about === 'left-out')) yield { trouble: 'no-left-out' }
  for (const [what, reason] of reasons)
    if (reason.trim().length < fewestInReason) yield { trouble: 'short-left-out', what }
}

function* faultyParts(
  awarded: readonly string[] = [],
  made: JudgingDecisions['decisions'],
  { codes, judging }: KnownCompetition,
): Generator<DecisionTrouble> {
  const named = [
    ...awarded.map((entry, at) => ({ entry, field: ['awarded', at] })),
    ...made.flatMap(({ entries = [] }, index) =>
      entries.map((entry, at) => ({ entry, field: ['decisions', index, 'entries', at] })),
    ),
  ]
  for (const { entry, field } of named)
    if (!codes.includes(entry)) yield { trouble: 'unknown-entry', entry, field }
  for (const [at, entry] of awarded.entries())
    if (awarded.indexOf(entry) !== at) yield { trouble: 'twice', entry, field: ['awarded', at] }
  const opened = openedOn(judging)
  for (const [index, { rule, on, about, why, entries = [] }] of made.entries()) {
    const rules = judging.tieRule.length
    if (rule !== undefined && rule > rules)
      yield { trouble: 'unknown-rule', rule, rules, field: ['decisions', index, 'rule'] }
    const isByScores = about === 'tie' || about === 'order'
    if (isByScores && entries.length > 0 && on < opened)
      yield { trouble: 'too-early', on, opened, field: ['decisions', index, 'on'] }
    if (why.trim().length < fewestInWhy) yield { trouble: 'short-why', field: ['decisions', index, 'why'] }
  }
}
