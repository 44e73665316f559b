import { z } from 'zod'
import { digest, id as anyId } from './record-fields.ts'

const id = anyId.max(80)
const words = (limit: number) => z.string().max(limit)

/**
 * What one judge says of one entry in one round. Scores are whole numbers, 1 for the lowest level of the rubric;
 * `null` stands for "not enough evidence", which is not the lowest level and needs a reason.
 */
export const scoreSheetSchema = z.strictObject({
  zonebook: z.literal('score-sheet-1'),
  competition: id,
  round: id,
  /** Opaque id of the assignment. */
  assignment: id,
  entry: id,
  judge: id,
  rubricDigest: digest,
  entryDigest: digest,
  scores: z.record(id, z.int().min(1).max(9).nullable()),
  /** Why there is not enough evidence, by criterion. */
  noEvidence: z.record(id, words(1000)),
  /** What the school gets to read, by criterion. */
  comments: z.record(id, words(2000)),
  strength: words(2000),
  question: words(2000),
  /** Read by the chair alone. */
  privateNote: words(2000),
  /** How sure the judge is: 1 low, 2 mid, 3 high. */
  confidence: z.int().min(1).max(3).optional(),
  /** Whether the judge recognised whose entry it is. */
  recognised: z.enum(['yes', 'maybe', 'no']),
  /** Place in this judge's order of reading, from 1. */
  position: z.int().min(1).max(500),
  /** Minutes spent on it, as far as the page could tell. */
  minutes: z.int().min(0).max(6000),
})

/** See `scoreSheetSchema`. */
export type ScoreSheet = z.output<typeof scoreSheetSchema>

/** First try on one practice entry: a level for each criterion, `null` for "not enough evidence". */
export const calibrationScoresSchema = z.strictObject({
  entry: id,
  scores: z.record(id, z.int().min(1).max(9).nullable()),
})

/** Everything one judge hands in for a round, before it is sealed. */
export const ballotSchema = z.strictObject({
  zonebook: z.literal('ballot-1'),
  competition: id,
  round: id,
  judge: id,
  /** What it was filled in under: see `rulesDigest`. */
  rules: digest,
  version: z.int().min(1).max(99),
  /** Why a later version takes the place of an earlier one. */
  because: words(500).optional(),
  finishedAt: z.iso.datetime(),
  /** How it was filled in; from paper with the initials of the two people who typed it. */
  source: z.enum(['form', 'paper']),
  typedBy: z.array(words(10)).max(2).optional(),
  /** Entries this judge steps back from, with the reason. */
  conflicts: z.array(z.strictObject({ entry: id, because: words(300) })),
  /** Day the judge agreed to the code. */
  codeAccepted: z.iso.date(),
  /** Scores of practice entries, first try; in the first round, when the competition has some. */
  calibration: z.array(calibrationScoresSchema).max(99),
  sheets: z.array(scoreSheetSchema).max(500),
  /** 32 bytes of chance: without them the few possible scores could be guessed from the commitment. */
  nonce: digest,
})

/** See `ballotSchema`. */
export type Ballot = z.output<typeof ballotSchema>
