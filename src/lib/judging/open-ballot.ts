import type { Judging, Rubric } from '../content/schemas/index.ts'
import type { Envelope } from './envelope.ts'
import { commitmentOf, partsOf } from './public-sheets.ts'
import type { ReadingList } from './reading-lists.ts'
import { ballotSchema, type Ballot, type ScoreSheet } from './score-sheet.ts'
import { unseal } from './seal.ts'
import { rulesDigest } from './settings-digest.ts'

/** What an opened ballot is held against. */
export interface Expected {
  judging: Judging
  rubric: Rubric
  list: Pick<ReadingList, 'entries'>
  /** Codes of the practice entries that had to be scored first; none after the first round. */
  calibration: readonly string[]
  /** Nonces of ballots opened before. */
  nonces: ReadonlySet<string>
}

/** What is wrong with an opened ballot. `at` names an entry, a criterion or both, as far as it is known. */
export interface BallotFault {
  fault:
    | 'cannot-open'
    | 'not-as-promised'
    | 'shape'
    | 'other-outside'
    | 'nonce-twice'
    | 'not-assigned'
    | 'missing-sheet'
    | 'sheet-twice'
    | 'missing-calibration'
    | 'calibration-unasked'
    | 'rules-changed'
    | 'rubric-changed'
    | 'entry-changed'
    | 'unknown-criterion'
    | 'missing-score'
    | 'outside-scale'
    | 'no-reason'
  at?: { entry?: string; criterion?: string }
}

/** An opened ballot: its sound part and everything that is wrong with it. */
export interface OpenedBallot {
  ballot?: Ballot
  faults: BallotFault[]
}

/**
 * Opens an envelope with whatever identities are at hand and holds the ballot against what was promised: its
 * commitment, what its outside says, the reading list, the rubric and the frozen entries.
 */
export async function openBallot(
  envelope: Envelope,
  identities: readonly string[],
  expected: Expected,
): Promise<OpenedBallot> {
  let value: unknown
  try {
    value = JSON.parse(await unseal(envelope.sealed, identities))
  } catch {
    return { faults: [{ fault: 'cannot-open' }] }
  }
  const { data: ballot } = ballotSchema.safeParse(value)
  if (!ballot) return { faults: [{ fault: 'shape' }] }
  if (!isAsPromised(ballot, envelope)) return { faults: [{ fault: 'not-as-promised' }] }
  return { ballot, faults: [...faultsOf(ballot, envelope, expected)] }
}

function isAsPromised(ballot: Ballot, { commitment }: Envelope): boolean {
  try {
    return commitmentOf(partsOf(ballot)) === commitment
  } catch {
    // A text that no canonical form has, such as half a character.
    return false
  }
}

function* faultsOf(ballot: Ballot, envelope: Envelope, expected: Expected): Generator<BallotFault> {
  const same = (['competition', 'round', 'judge', 'version'] as const).every(
    (key) => ballot[key] === envelope[key],
  )
  if (!same) yield { fault: 'other-outside' }
  if (ballot.rules !== rulesDigest(expected.judging)) yield { fault: 'rules-changed' }
  if (expected.nonces.has(ballot.nonce)) yield { fault: 'nonce-twice' }
  const conflicts = new Set(ballot.conflicts.map(({ entry }) => entry))
  const asked = new Map(expected.list.entries.map(({ entry, assignment }) => [entry, assignment]))
  const seen = new Set<string>()
  for (const sheet of ballot.sheets) {
    const at = { entry: sheet.entry }
    if (asked.get(sheet.entry) !== sheet.assignment || conflicts.has(sheet.entry))
      yield { fault: 'not-assigned', at }
    if (seen.has(sheet.entry)) yield { fault: 'sheet-twice', at }
    seen.add(sheet.entry)
    yield* faultsOfSheet(sheet, ballot, expected)
  }
  for (const entry of asked.keys())
    if (!seen.has(entry) && !conflicts.has(entry)) yield { fault: 'missing-sheet', at: { entry } }
  yield* faultsOfCalibration(ballot, expected)
}

/** Every practice entry once, with a level or "not enough evidence" for each criterion. */
function* faultsOfCalibration(
  { calibration }: Ballot,
  { calibration: asked, rubric }: Expected,
): Generator<BallotFault> {
  const left = new Set(asked)
  for (const { entry, scores } of calibration) {
    if (!left.delete(entry)) yield { fault: 'calibration-unasked', at: { entry } }
    else yield* faultsOfScores(entry, scores, rubric)
  }
  for (const entry of left) yield { fault: 'missing-calibration', at: { entry } }
}

function* faultsOfSheet(
  sheet: ScoreSheet,
  ballot: Ballot,
  { judging, rubric }: Expected,
): Generator<BallotFault> {
  const { entry, scores } = sheet
  const { frozen } = judging
  const inside = (['competition', 'round', 'judge'] as const).every((key) => sheet[key] === ballot[key])
  if (!inside) yield { fault: 'other-outside', at: { entry } }
  if (sheet.rubricDigest !== frozen?.rubric) yield { fault: 'rubric-changed', at: { entry } }
  if (sheet.entryDigest !== frozen?.entries[entry]) yield { fault: 'entry-changed', at: { entry } }
  yield* faultsOfScores(entry, scores, rubric)
  for (const { id: criterion } of rubric.criteria)
    if (
      Object.hasOwn(scores, criterion) &&
      scores[criterion] === null &&
      !sheet.noEvidence[criterion]?.trim()
    )
      yield { fault: 'no-reason', at: { entry, criterion } }
}

/** A level on the scale, or "not enough evidence", for every criterion of the rubric and nothing else. */
function* faultsOfScores(
  entry: string,
  scores: ScoreSheet['scores'],
  { criteria, scale }: Rubric,
): Generator<BallotFault> {
  const known = new Set(criteria.map(({ id }) => id))
  for (const criterion of Object.keys(scores))
    if (!known.has(criterion)) yield { fault: 'unknown-criterion', at: { entry, criterion } }
  for (const criterion of known) {
    const at = { entry, criterion }
    const score = Object.hasOwn(scores, criterion) ? scores[criterion] : undefined
    if (score === undefined) yield { fault: 'missing-score', at }
    else if (score !== null && score > scale.length) yield { fault: 'outside-scale', at }
  }
}

/** Receipts no ballot was found for: a sheet was dropped after it was taken in. */
export const lostBallots = <R extends { commitment: string }>(
  receipts: readonly R[],
  found: ReadonlySet<string>,
): R[] => receipts.filter(({ commitment }) => !found.has(commitment))
