import { meanOf, sumOf } from '../statistics/moments.ts'
import { completeRows, type Rating } from './rating.ts'

/** Agreement of raters on the order of units. */
export interface Concordance {
  /** 0 to 1, no unit. */
  w: number
  /** m (n - 1) W, to be compared with the chi-square distribution with n - 1 degrees of freedom. */
  chiSquare: number
}

/**
 * Kendall's W with ties (Kendall and Babington Smith 1939; Siegel and Castellan 1988, 9.6). Only units that
 * every rater has rated count. Undefined with fewer than two units or raters, or when no rater sees a difference.
 */
export function kendallW(ratings: readonly Rating[]): Concordance | undefined {
  const rows = completeRows(ratings)
  const n = rows.length
  const m = rows[0]?.length ?? 0
  if (n < 2 || m < 2) return undefined
  const ranks = rows[0]!.map((_, rater) => averageRanks(rows.map((row) => row[rater]!)))
  const sums = rows.map((_, unit) => sumOf(ranks.map((own) => own.ranks[unit]!)))
  const mean = meanOf(sums)
  const spread = sumOf(sums.map((sum) => (sum - mean) * (sum - mean)))
  const most = m * m * (n * n * n - n) - m * sumOf(ranks.map(({ ties }) => ties))
  if (most <= 0) return undefined
  const w = (12 * spread) / most
  return { w, chiSquare: m * (n - 1) * w }
}

/** Ranks from 1, equal values sharing the mean of their ranks, and the sum of t^3 - t over groups of t ties. */
function averageRanks(values: readonly number[]): { ranks: number[]; ties: number } {
  let ties = 0
  const ranks = values.map((value) => {
    const lower = values.filter((other) => other < value).length
    const same = values.filter((other) => other === value).length
    ties += (same * same * same - same) / same
    return lower + (same + 1) / 2
  })
  return { ranks, ties }
}
