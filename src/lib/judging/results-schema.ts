import { z } from 'zod'
import { digest } from './record-fields.ts'

const id = z.string().max(80)
const share = z.number().min(0).max(1)
const rank = z.int().min(1)
/** `null`: the scores given cannot tell. */
const unknown = <T extends z.ZodType>(type: T) => type.nullable()
const topChange = { entered: z.array(id), left: z.array(id) }

/** How a competition is counted. Fixed before the first sheet comes in. */
export const resultsSettingsSchema = z.strictObject({
  /** Any text; published with the results, so that anybody can draw the same numbers. */
  seed: z.string().min(1).max(200),
  /** How often the ranking is drawn. */
  draws: z.int().min(100).max(100_000),
  /** How many awards, or places in the next round, there are. */
  top: z.int().min(1).max(200),
  /** Share of the draws a rank interval holds. */
  interval: z.number().min(0.5).max(0.99),
  /** Share of the draws from which one entry counts as before another. */
  separateAt: z.number().min(0.5).max(1),
  /** Whether "not enough evidence" leaves a criterion out or counts as its lowest level. */
  noEvidence: z.enum(['leave-out', 'lowest']),
})

const entryResult = z.strictObject({
  entry: id,
  reviews: z.int().min(1),
  /** Plain mean of the totals, in levels, and the rank it would give. */
  mean: z.number(),
  meanRank: rank,
  /** Adjusted for who read it, in levels, and the rank it gives. */
  adjusted: z.number(),
  rank,
  /** Standard error of `adjusted`, in levels. */
  se: unknown(z.number()),
  rankLow: rank,
  rankHigh: rank,
  /** Share of the draws in which it is among the top. */
  pTop: unknown(share),
  /** Number of its group, 1 for the best. */
  group: rank,
  /** Entries that cannot be told from it. */
  closeTo: z.array(id),
  /** Highest less lowest score after adjustment, in levels. */
  spread: z.number(),
  /** Mean squared residual over what is usual. */
  disagreement: unknown(z.number()),
  /** The score furthest from what is expected, and by how many levels. */
  furthest: z.strictObject({ judge: id, residual: z.number() }),
  /** Share of the sets of other weights with which it is among the top. */
  topWithOtherWeights: share,
  /** Most places it moves when one judge is left out. */
  largestMove: z.int().min(0),
  /** How often a judge saw not enough evidence on a criterion. */
  noEvidence: z.int().min(0),
})

const judgeResult = z.strictObject({
  judge: id,
  reviews: z.int().min(1),
  /** Levels below a judge of usual severity. */
  severity: z.number(),
  se: unknown(z.number()),
  consistency: unknown(z.number()),
  agreement: unknown(z.number()),
  halo: unknown(z.number()),
  levelsUsed: z.int().min(0),
  sameOnAll: share,
  minutes: unknown(z.number()),
})

const panelResult = z.strictObject({
  judges: z.int().min(1),
  /** Groups of judges that no entry links; one is right. */
  panels: z.array(z.array(id)),
  /** How well reviews link the judges: 1 when all read everything. */
  link: unknown(share),
  /** Standard deviation between judges, and of what is left in a single review, in levels. */
  judgeSd: unknown(z.number()),
  residualSd: unknown(z.number()),
  /** Harmonic mean of the reviews per entry. */
  reviewsPerEntry: z.number(),
  /** Generalizability coefficients for as many reviews. */
  reliability: unknown(z.strictObject({ relative: share, absolute: share })),
  /** Agreement of one judge, and of all together: ICC(2,1) and ICC(2,k). Only when every judge reads everything. */
  icc: unknown(z.strictObject({ single: z.number(), average: z.number() })),
  /** Agreement on the order, Kendall's W. Only when every judge reads everything. */
  concordance: unknown(share),
  /** Krippendorff's alpha of the totals, interval. */
  alpha: unknown(z.number()),
  criteria: z.array(
    z.strictObject({
      criterion: id,
      /** Krippendorff's alpha, ordinal. */
      alpha: unknown(z.number()),
      mean: unknown(z.number()),
      noEvidence: z.int().min(0),
    }),
  ),
})

/** What the chair should look at. */
export const resultFlags = [
  'panels-not-linked',
  'few-reviews',
  'alpha-low',
  'reliability-low',
  'judge-inconsistent',
  'judge-same-on-all',
  'entry-disagreement',
  'no-total',
  'undecided',
  'decided-by-one-judge',
  'decided-by-weights',
  'position-counts',
  'affiliation-counts',
] as const

/** `results.json`: everything that follows from the sheets, the rubric and the settings. */
export const resultsSchema = z.strictObject({
  zonebook: z.literal('results-1'),
  method: z.strictObject({ id: z.literal('severity-reml'), version: z.literal(1) }),
  competition: id,
  settings: resultsSettingsSchema,
  /** Digests of the rubric, of every sheet in their order, of the calibration scores, and of all of them together. */
  inputs: z.strictObject({ rubric: digest, sheets: z.array(digest), calibration: digest, root: digest }),
  /** By rank, then id. */
  entries: z.array(entryResult),
  judges: z.array(judgeResult),
  panel: panelResult,
  /** Entries that cannot be told apart, best group first. */
  groups: z.array(z.array(id)),
  /** Among the top by rank; more than there are awards when the last rank is shared. */
  top: z.array(id),
  /** On either side of the line: among the top in 20 to 80 percent of the draws. To be talked about. */
  undecided: z.array(id),
  sensitivity: z.strictObject({
    weights: z.array(z.strictObject({ criterion: id, factor: z.number(), ...topChange })),
    judges: z.array(
      z.strictObject({ judge: id, ...topChange, largestMove: z.int().min(0), unread: z.array(id) }),
    ),
  }),
  fairness: z.strictObject({
    position: unknown(z.strictObject({ effect: z.number(), se: z.number(), reviews: z.int() })),
    affiliation: unknown(
      z.strictObject({
        effect: z.number(),
        se: z.number(),
        reviews: z.int(),
        pairs: z.int().min(1),
        p: share,
      }),
    ),
  }),
  flags: z.array(
    z.strictObject({ flag: z.enum(resultFlags), about: id.optional(), value: z.number().optional() }),
  ),
})

/** See `resultsSettingsSchema`. */
export type ResultsSettings = z.output<typeof resultsSettingsSchema>

/** See `resultsSchema`. */
export type Results = z.output<typeof resultsSchema>

/** One thing the chair should look at. */
export type ResultFlag = Results['flags'][number]

/** What we propose where a competition says nothing else. */
export const usualSettings = {
  draws: 4000,
  top: 3,
  interval: 0.9,
  separateAt: 0.75,
  noEvidence: 'leave-out',
} as const satisfies Omit<ResultsSettings, 'seed'>
