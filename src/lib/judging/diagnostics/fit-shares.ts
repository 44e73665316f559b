import type { SeverityModel } from '../statistics/severity-model.ts'

/**
 * For each review, in the order of the design, the share of the residual variance that its residual keeps: the
 * diagonal of the projection P, 1 less the leverage. Their sum over a judge is what the judge's squared residuals
 * come to on average, in units of the residual variance.
 */
export function residualShares({ design, weights }: SeverityModel): number[] {
  const { reviews, reviewsOfEntry, vectors, reach } = design
  return reviews.map(({ entryAt, judgeAt }) => {
    let share = 1 - 1 / reviewsOfEntry[entryAt]!
    for (const [k, weight] of weights.entries()) {
      const along = vectors[judgeAt]![k]! - reach[entryAt]![k]!
      share -= weight * along * along
    }
    return Math.max(0, share)
  })
}

/**
 * Mean square of some residuals over what the model expects of them; 1 is usual (Linacre's infit idea, with the
 * leverage taken off). Undefined when nothing is left to judge by.
 */
export function misfit(model: SeverityModel, shares: readonly number[], isOne: (at: number) => boolean) {
  let squares = 0
  let expected = 0
  for (const [at, residual] of model.residuals.entries()) {
    if (!isOne(at)) continue
    squares += residual * residual
    expected += shares[at]!
  }
  const variance = model.residualVariance
  return variance === undefined || variance <= 0 || expected < 1e-9
    ? undefined
    : squares / (variance * expected)
}
