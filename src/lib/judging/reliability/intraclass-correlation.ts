import { fQuantile } from './f-distribution.ts'
import { meanOf, sumOf } from '../statistics/moments.ts'
import { completeRows, type Rating } from './rating.ts'

/** One of the six forms, with its interval. No unit; 1 is full agreement. */
export interface IntraclassCorrelation {
  /** One-way: raters differ from unit to unit. Two-way: the same raters for all units. */
  model: 'one-way' | 'two-way'
  /** Agreement counts a strict rater against it, consistency does not. */
  type: 'agreement' | 'consistency'
  /** Of one rater's score, or of the mean of all raters. */
  of: 'single' | 'average'
  value: number
  /** Ends of the confidence interval. */
  lower: number
  upper: number
  /** The F test against 0. */
  f: number
}

/**
 * The six intraclass correlations (Shrout and Fleiss 1979, Psychological Bulletin 86: 420-428) in the order
 * ICC(1,1), (1,k), (2,1), (2,k), (3,1), (3,k), with the intervals of McGraw and Wong (1996, Psychological
 * Methods 1: 30-46). Only units that every rater has rated count. Undefined with fewer than two such units, with
 * one rater, or when all scores are the same.
 */
export function intraclassCorrelations(
  ratings: readonly Rating[],
  confidence = 0.95,
): IntraclassCorrelation[] | undefined {
  const rows = completeRows(ratings)
  const n = rows.length
  const k = rows[0]?.length ?? 0
  if (n < 2 || k < 2) return undefined
  const squares = meanSquares(rows)
  const { between, within, raters, rest } = squares
  if (within === 0 && between === 0) return undefined
  const upperTail = (1 + confidence) / 2
  const f = (df1: number, df2: number) => fQuantile(upperTail, df1, df2)
  const form = (
    model: 'one-way' | 'two-way',
    type: 'agreement' | 'consistency',
    [value, lower, upper]: readonly [number, number, number],
    test: number,
  ): IntraclassCorrelation[] => [
    { model, type, of: 'single', value, lower, upper, f: test },
    // The mean of k raters (Spearman-Brown).
    { model, type, of: 'average', ...average(k, value, lower, upper), f: test },
  ]
  // With no error at all the ratio has no end and the correlation is 1.
  const correlation = (ratio: number) => (ratio === Infinity ? 1 : (ratio - 1) / (ratio + k - 1))
  const ends = (test: number, df1: number, df2: number) =>
    [correlation(test), correlation(test / f(df1, df2)), correlation(test * f(df2, df1))] as const
  const oneWay = between / within
  const one = ends(oneWay, n - 1, n * (k - 1))
  const twoWay = between / rest
  const three = ends(twoWay, n - 1, (n - 1) * (k - 1))
  return [
    ...form('one-way', 'agreement', one, oneWay),
    ...form('two-way', 'agreement', agreement({ n, k, between, raters, rest }, f), twoWay),
    ...form('two-way', 'consistency', three, twoWay),
  ]
}

interface Squares {
  /** Mean square between units. */
  between: number
  /** Mean square within units. */
  within: number
  /** Mean square between raters. */
  raters: number
  /** Mean square that is left. */
  rest: number
}

function meanSquares(rows: readonly (readonly number[])[]): Squares {
  const n = rows.length
  const k = rows[0]?.length ?? 0
  const square = (value: number) => value * value
  const all = meanOf(rows.flat())
  const rowMeans = rows.map(meanOf)
  const columnMeans = rows[0]!.map((_, column) => meanOf(rows.map((row) => row[column]!)))
  const between = k * sumOf(rowMeans.map((mean) => square(mean - all)))
  const raters = n * sumOf(columnMeans.map((mean) => square(mean - all)))
  const within = sumOf(rows.flatMap((row, at) => row.map((value) => square(value - rowMeans[at]!))))
  const rest = within - raters
  return {
    between: between / (n - 1),
    within: within / (n * (k - 1)),
    raters: raters / (k - 1),
    rest: rest < 1e-12 * within ? 0 : rest / ((n - 1) * (k - 1)),
  }
}

/** ICC(2,1), whose interval takes its degrees of freedom from Satterthwaite. */
function agreement(
  { n, k, between, raters, rest }: Pick<Squares, 'between' | 'raters' | 'rest'> & { n: number; k: number },
  f: (df1: number, df2: number) => number,
): readonly [number, number, number] {
  const value = (between - rest) / (between + (k - 1) * rest + (k * (raters - rest)) / n)
  if (value >= 1 || rest === 0) return [value, value, value]
  const a = (k * value) / (n * (1 - value))
  const b = 1 + (k * value * (n - 1)) / (n * (1 - value))
  const both = a * raters + b * rest
  const freedom = (both * both) / ((a * raters) ** 2 / (k - 1) + (b * rest) ** 2 / ((n - 1) * (k - 1)))
  const spread = k * raters + (k * n - k - n) * rest
  const low = f(n - 1, freedom)
  const high = f(freedom, n - 1)
  return [
    value,
    (n * (between - low * rest)) / (low * spread + n * between),
    (n * (high * between - rest)) / (spread + n * high * between),
  ]
}

function average(k: number, value: number, lower: number, upper: number) {
  const grow = (single: number) => (k * single) / (1 + (k - 1) * single)
  return { value: grow(value), lower: grow(lower), upper: grow(upper) }
}
