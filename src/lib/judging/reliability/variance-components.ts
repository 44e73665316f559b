import { symmetricEigen } from '../statistics/eigen.ts'
import { meanOf, sumOf } from '../statistics/moments.ts'
import { panelDesign, type PanelDesign, type Review } from '../statistics/panel-design.ts'
import { bestCrossedEffects, crossedEffects, type CrossedSums } from './crossed-effects.ts'

/** Where the differences between scores come from. Variances in levels squared, effects in levels. */
export interface VarianceComponents {
  mean: number
  entryVariance: number
  judgeVariance: number
  residualVariance: number
  /** Restricted log-likelihood. */
  logLikelihood: number
  /** Each entry's effect drawn towards 0, with its standard deviation given the variances. */
  entries: { entry: string; effect: number; sd: number }[]
  judges: { judge: string; effect: number }[]
}

/**
 * Entries and judges both drawn from populations: score = mean + entry + judge + rest, by exact REML (Bates and
 * others 2015, J. Stat. Software 67(1), as lme4 fits `score ~ 1 + (1|entry) + (1|judge)`). Undefined when nothing
 * tells entries, judges and chance apart.
 */
export function varianceComponents(reviews: readonly Review[]): VarianceComponents | undefined {
  const design = panelDesign(reviews)
  const freedom = design.reviews.length - 1
  if (design.entries.length < 2 || design.reviews.length <= design.entries.length) return undefined
  const mean = meanOf(design.reviews.map(({ score }) => score))
  const scores = design.reviews.map(({ score }) => score - mean)
  // Less than rounding leaves of a score: nobody differs from anybody.
  if (sumOf(scores.map((score) => score * score)) <= 1e-20 * scores.length * (1 + mean * mean))
    return undefined
  const sums = sumUp(design, scores)
  const best = bestCrossedEffects((entryRatio) => crossedEffects(design, sums, entryRatio))
  const { residualVariance } = best
  const sds = conditionalSds(design, sums, best.entryRatio, best.judgeRatio)
  return {
    mean: mean + best.mean,
    entryVariance: best.entryRatio * residualVariance,
    judgeVariance: best.judgeRatio * residualVariance,
    residualVariance,
    logLikelihood: -(best.height + freedom * (1 + Math.log((2 * Math.PI) / freedom))) / 2,
    entries: design.entries.map((entry, e) => ({
      entry,
      effect: best.entries[e]!,
      sd: Math.sqrt(residualVariance) * sds[e]!,
    })),
    judges: design.judges.map((judge, j) => ({ judge, effect: best.judges[j]! })),
  }
}

function sumUp({ entries, judges, reviews }: PanelDesign, scores: readonly number[]): CrossedSums {
  const sums = { scores, entries: entries.map(() => 0), judges: judges.map(() => 0) }
  const counts = entries.map(() => judges.map(() => 0))
  for (const [at, { entryAt, judgeAt }] of reviews.entries()) {
    sums.entries[entryAt]! += scores[at]!
    sums.judges[judgeAt]! += scores[at]!
    counts[entryAt]![judgeAt]! += 1
  }
  return { ...sums, counts }
}

/** Square roots of the entries' part of the diagonal of (Z'Z + 1 / ratios)^-1, entries and judges in Z. */
function conditionalSds(
  { judges, reviewsOfEntry, reviewsOfJudge }: PanelDesign,
  { counts }: CrossedSums,
  entryRatio: number,
  judgeRatio: number,
): number[] {
  const own = reviewsOfEntry.map((count) => entryRatio / (1 + entryRatio * count))
  const { values, vectors } = symmetricEigen(
    judges.map((_, p) =>
      judges.map(
        (_, q) =>
          (p === q ? reviewsOfJudge[p]! : 0) - sumOf(counts.map((row, e) => own[e]! * row[p]! * row[q]!)),
      ),
    ),
  )
  return counts.map((row, e) => {
    const shared = values.map((value, k) => {
      const reach = own[e]! * sumOf(row.map((count, j) => count * vectors[j]![k]!))
      return (reach * reach * judgeRatio) / (1 + judgeRatio * value)
    })
    return Math.sqrt(own[e]! + sumOf(shared))
  })
}
