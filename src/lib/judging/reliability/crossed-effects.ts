import { symmetricEigen } from '../statistics/eigen.ts'
import { sumOf } from '../statistics/moments.ts'
import type { PanelDesign } from '../statistics/panel-design.ts'
import { estimateRatio, restrictedHeight, type RatioInput } from '../statistics/severity-ratio.ts'

/** The model with entries and judges both random, once the ratio of entries to rest is given. */
export interface CrossedEffects {
  entryRatio: number
  /** The best ratio for the judges then. */
  judgeRatio: number
  /** -2 times the restricted log-likelihood, up to a constant, and how it changes with `entryRatio`. */
  height: number
  slope: number
  /** Estimated mean of the scores given. */
  mean: number
  /** Effects drawn towards 0, in the order of the design. */
  entries: number[]
  judges: number[]
  residualVariance: number
}

/** Scores less their mean, summed by entry and by judge, with the counts of the design. */
export interface CrossedSums {
  scores: readonly number[]
  entries: readonly number[]
  judges: readonly number[]
  counts: readonly (readonly number[])[]
}

/**
 * Fits the judges for a given ratio of entries to rest: with V the covariance of entries and rest, and P the
 * projection that takes off V and the mean, the judges are the small eigenproblem of `severity-ratio.ts` again.
 */
export function crossedEffects(design: PanelDesign, sums: CrossedSums, entryRatio: number): CrossedEffects {
  const { reviewsOfEntry, reviewsOfJudge } = design
  const { counts } = sums
  const kept = reviewsOfEntry.map((count) => 1 / (1 + entryRatio * count))
  const freedom = sums.scores.length - 1
  // 1'V^-1 1, 1'V^-1 y and Z'V^-1 1 of the judges.
  const ones = sumOf(reviewsOfEntry.map((count, e) => kept[e]! * count))
  const total = sumOf(sums.entries.map((sum, e) => kept[e]! * sum))
  const overEntries = (j: number, of: (e: number) => number) =>
    sumOf(counts.map((row, e) => (row[j] === 0 ? 0 : row[j]! * kept[e]! * of(e))))
  const toMean = sums.judges.map((_, j) => overEntries(j, () => 1))
  const matrix = toMean.map((p, row) =>
    toMean.map((q, column) => (row === column ? reviewsOfJudge[row]! : 0) - (p * q) / ones),
  )
  for (const [e, row] of counts.entries()) {
    const readers = row.flatMap((count, judge) => (count > 0 ? judge : []))
    for (const p of readers)
      for (const q of readers) matrix[p]![q]! -= entryRatio * kept[e]! * row[p]! * row[q]!
  }
  const { values, vectors } = symmetricEigen(matrix)
  // Judges who are all a little stricter cannot be told from a lower mean.
  values[0] = 0
  const deviations = sums.judges.map(
    (sum, j) => sum - entryRatio * overEntries(j, (e) => sums.entries[e]!) - (toMean[j]! * total) / ones,
  )
  const along = values.map((_, k) =>
    k === 0 ? 0 : sumOf(deviations.map((deviation, j) => deviation * vectors[j]![k]!)),
  )
  const rest =
    sumOf(sums.scores.map((score) => score * score)) -
    entryRatio * sumOf(sums.entries.map((sum, e) => kept[e]! * sum * sum)) -
    (total * total) / ones
  const input: RatioInput = { values, along, rest, freedom, nulls: 1 }
  const judgeRatio = estimateRatio(input)
  const weights = values.map((value, k) => (k === 0 ? 0 : judgeRatio / (1 + judgeRatio * value)))
  const judges = toMean.map((_, j) => sumOf(along.map((value, k) => vectors[j]![k]! * weights[k]! * value)))
  // Above 0 even when entries and judges explain all there is.
  const unexplained = Math.max(
    rest - sumOf(along.map((value, k) => value * value * weights[k]!)),
    1e-13 * sumOf(sums.scores.map((score) => score * score)),
  )
  // Weighted mean of what is left when the judges are taken off.
  const mean = (total - sumOf(judges.map((effect, j) => effect * toMean[j]!))) / ones
  const left = sums.entries.map((sum, e) => {
    const judged = sumOf(judges.map((effect, j) => effect * counts[e]![j]!))
    return kept[e]! * (sum - judged - mean * reviewsOfEntry[e]!)
  })
  const ownMean = reviewsOfEntry.map((count, e) => (count * kept[e]!) / ones)
  const byJudges = values.map((_, k) =>
    weights[k] === 0
      ? 0
      : weights[k]! *
        sumOf(
          counts.map((row, e) => {
            const along = sumOf(
              row.map((count, j) => (kept[e]! * count - ownMean[e]! * toMean[j]!) * vectors[j]![k]!),
            )
            return along * along
          }),
        ),
  )
  const trace = ones - sumOf(ownMean.map((share) => share * share * ones)) - sumOf(byJudges)
  return {
    entryRatio,
    judgeRatio,
    height:
      restrictedHeight(input, judgeRatio) - sumOf(kept.map((share) => Math.log(share))) + Math.log(ones),
    slope: trace - (freedom * sumOf(left.map((value) => value * value))) / unexplained,
    mean,
    entries: left.map((value) => entryRatio * value),
    judges,
    residualVariance: unexplained / freedom,
  }
}

/**
 * The ratio of entries to rest, from 0 to 1e6, with the least height: where the slope turns upward, on a grid and
 * then by Illinois steps. Heights have logarithms and are compared only, so every engine finds the same ratio.
 */
export function bestCrossedEffects(at: (entryRatio: number) => CrossedEffects): CrossedEffects {
  const grid = [at(0)]
  for (let ratio = 1e-4; ratio < 1e6; ratio *= 4) grid.push(at(ratio))
  const candidates = grid.slice(0, 1)
  for (const [place, low] of grid.entries()) {
    const high = grid[place + 1]
    if (high && low.slope < 0 && high.slope >= 0) candidates.push(turnBetween(at, low, high))
    if (!high && low.slope < 0) candidates.push(low)
  }
  return candidates.reduce((best, next) => (next.height < best.height ? next : best))
}

/** Where a slope goes from below 0 to above (Dowell and Jarratt 1971, BIT 11: 168-174). */
function turnBetween(
  at: (entryRatio: number) => CrossedEffects,
  from: CrossedEffects,
  to: CrossedEffects,
): CrossedEffects {
  let low = { ratio: from.entryRatio, slope: from.slope }
  let high = { ratio: to.entryRatio, slope: to.slope }
  let last = 0
  for (let step = 0; ; step += 1) {
    const found = at(low.ratio - (low.slope * (high.ratio - low.ratio)) / (high.slope - low.slope))
    const { entryRatio: ratio, slope } = found
    const isInside = ratio > low.ratio && ratio < high.ratio
    if (slope === 0 || !isInside || step === 60 || high.ratio - low.ratio < 1e-13 * ratio) return found
    const side = Math.sign(slope)
    // The end that stays for a second time gives way.
    if (side < 0) {
      low = { ratio, slope }
      if (last === side) high.slope /= 2
    } else {
      high = { ratio, slope }
      if (last === side) low.slope /= 2
    }
    last = side
  }
}
