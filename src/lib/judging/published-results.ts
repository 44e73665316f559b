import { z } from 'zod'
import type { Judging, JudgingDecisions } from '../content/schemas/index.ts'
import { aggregateSchema, type AggregateResults } from './aggregate-schema.ts'
import { readPublicBallots, type BallotProof } from './ballot-proofs.ts'
import { readDecisions } from './decisions.ts'
import type { LeftOut } from './left-out.ts'
import { readPublicCalibration, readPublicSheets, type PublicCalibration } from './public-sheets.ts'
import { resultsSchema, type Results } from './results-schema.ts'
import type { ScoreSheet } from './score-sheet.ts'

/** What is public of a competition after the reveal. */
export interface Published {
  /** Judges are in it only when they stand there under pseudonyms. */
  results: Results | AggregateResults
  /** Ids of entries, by code. */
  codes: Readonly<Record<string, string>>
  leftOut: LeftOut
  decisions: JudgingDecisions | undefined
  /** None where judges are not told apart. */
  sheets: readonly ScoreSheet[]
  ballots: readonly BallotProof[]
  calibration: readonly PublicCalibration[]
  conflicts: ConflictCounts | undefined
}

const texts = z.record(z.string().max(80), z.string().max(1000))
const count = z.int().min(0).max(100_000)

/** `conflicts.json`: how many conflicts were handled, and nothing of whose. */
const conflictsSchema = z.strictObject({
  /** Pairs of judge and entry that were never assigned, because a conflict was known before. */
  keptApart: count,
  /** Entries that judges stepped back from when they saw them. */
  steppedBack: count,
})

/** See `conflictsSchema`. */
export type ConflictCounts = z.output<typeof conflictsSchema>

/**
 * Reads the public records in `judging/`, given by name. Undefined when results are not published; the names of the
 * files when some are missing or are not what publishing writes.
 */
export function readPublished(
  id: string,
  { disclosure }: Pick<Judging, 'disclosure'>,
  records: ReadonlyMap<string, string>,
): Published | { unreadable: string[] } | undefined {
  if (!records.has('results.json')) return undefined
  const unreadable: string[] = []
  const read = <T>(name: string, parse: (text: string) => T | undefined): T | undefined => {
    const text = records.get(name)
    const value = text === undefined ? undefined : attempt(() => parse(text))
    if (value === undefined) unreadable.push(name)
    return value
  }
  const readIfThere: typeof read = (name, parse) => (records.has(name) ? read(name, parse) : undefined)
  const open = disclosure === 'pseudonyms'
  const schema: z.ZodType<Results | AggregateResults> = open ? resultsSchema : aggregateSchema
  const results = read('results.json', (text) => {
    const value = schema.parse(JSON.parse(text))
    return value.competition === id ? value : undefined
  })
  const codes = read('codes.json', (text) => {
    const value = texts.parse(JSON.parse(text))
    const judged = [...(results?.top ?? []), ...(results?.entries.map(({ entry }) => entry) ?? [])]
    return judged.every((code) => Object.hasOwn(value, code)) ? value : undefined
  })
  const published = {
    leftOut: readIfThere('left-out.json', (text) => texts.parse(JSON.parse(text))) ?? {},
    decisions: readIfThere('decisions.yaml', readDecisions),
    sheets: (open ? read('scores.json', readPublicSheets) : undefined) ?? [],
    ballots: (open ? read('ballots.json', readPublicBallots) : undefined) ?? [],
    calibration: (open ? readIfThere('calibration.json', readPublicCalibration) : undefined) ?? [],
    conflicts: readIfThere('conflicts.json', (text) => conflictsSchema.parse(JSON.parse(text))),
  }
  if (!results || !codes || unreadable.length > 0) return { unreadable }
  const { awarded = [] } = published.decisions ?? {}
  if (awarded.some((code) => !Object.hasOwn(codes, code))) return { unreadable: ['decisions.yaml'] }
  return { results, codes, ...published }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
