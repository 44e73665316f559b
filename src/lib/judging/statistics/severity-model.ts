import { meanOf, sumOf } from './moments.ts'
import { panelDesign, type PanelDesign, type Review } from './panel-design.ts'
import { estimateRatio } from './severity-ratio.ts'

/** An entry in the severity model; all but `reviews` in levels of the rubric. */
export interface EntryEstimate {
  entry: string
  reviews: number
  /** Plain mean of its reviews. */
  mean: number
  /** What it would have got from a judge of usual severity. */
  adjusted: number
  /** Standard error of `adjusted`; undefined when no entry has two reviews, so that nothing tells the spread. */
  se: number | undefined
}

/** A judge in the severity model. */
export interface JudgeEstimate {
  judge: string
  reviews: number
  /** Levels this judge gives above a judge of usual severity; below 0 for a strict one. */
  leniency: number
  /** Standard error of `leniency`; undefined as for entries. */
  se: number | undefined
}

/** A fitted severity model. */
export interface SeverityModel {
  design: PanelDesign
  /** In the order of `design.entries`. */
  entries: EntryEstimate[]
  /** In the order of `design.judges`. */
  judges: JudgeEstimate[]
  /** Variance between judges divided by the variance that is left; `Infinity` in two-way least squares. */
  ratio: number
  /** Variance left in a single review, in levels squared; undefined as for entries. */
  residualVariance: number | undefined
  /** Variance between judges, in levels squared; undefined as for entries and in least squares. */
  judgeVariance: number | undefined
  /** Reviews less what was estimated from them. */
  freedom: number
  /** Score less entry less judge, in levels, in the order of `design.reviews`. */
  residuals: number[]
  /** How far each direction of severity is believed: ratio / (1 + ratio * eigenvalue). */
  weights: number[]
}

/**
 * Additive model of judging: score = entry + judge + rest, entries fixed, judges drawn from a population, by exact
 * REML. Kuhlisch and others (2016), "A statistical approach to calibrating the scores of biased reviewers",
 * Metrika 79: 37-57, with judges random as in Bates and others (2015), J. Stat. Software 67(1), lme4.
 * When judges do not differ the ratio is 0 and `adjusted` is the plain mean.
 */
export function severityModel(reviews: readonly Review[], ratio?: number): SeverityModel {
  const design = panelDesign(reviews)
  return fitSeverity(
    design,
    design.reviews.map(({ score }) => score),
    ratio,
  )
}

/** The same for other scores of the same reviews, in the order of `design.reviews`. A given ratio is kept. */
export function fitSeverity(design: PanelDesign, scores: readonly number[], given?: number): SeverityModel {
  const { entries, judges, reviews, reviewsOfEntry, reviewsOfJudge, panels, values, vectors, reach } = design
  const sums = entries.map(() => 0)
  for (const [at, { entryAt }] of reviews.entries()) sums[entryAt]! += scores[at]!
  const means = sums.map((sum, at) => sum / reviewsOfEntry[at]!)
  const within = scores.map((score, at) => score - means[reviews[at]!.entryAt]!)
  const deviations = judges.map(() => 0)
  for (const [at, { judgeAt }] of reviews.entries()) deviations[judgeAt]! += within[at]!
  const along = values.map((_, k) =>
    k < panels.length ? 0 : sumOf(deviations.map((deviation, judge) => deviation * vectors[judge]![k]!)),
  )
  const freedom = reviews.length - entries.length
  const rest = sumOf(within.map((value) => value * value))
  // Less than rounding leaves of a score: nobody differs from anybody.
  const varies = freedom > 0 && rest > 1e-20 * sumOf(scores.map((score) => 1 + score * score))
  const ratio = given ?? (varies ? estimateRatio({ values, along, rest, freedom, nulls: panels.length }) : 0)
  const weights = values.map((value, k) => weightOf(value, ratio, k < panels.length))

  const leniency = judges.map((_, judge) =>
    sumOf(along.map((value, k) => vectors[judge]![k]! * weights[k]! * value)),
  )
  const adjusted = means.map((mean, entry) =>
    ratio === 0 ? mean : mean - sumOf(along.map((value, k) => reach[entry]![k]! * weights[k]! * value)),
  )
  const residuals = scores.map(
    (score, at) => score - adjusted[reviews[at]!.entryAt]! - leniency[reviews[at]!.judgeAt]!,
  )
  const left = freedom - (ratio === Infinity ? judges.length - panels.length : 0)
  // y'Py: least squares of the whole, not of the residuals alone, which a random judge has shrunk.
  const unexplained = sumOf(residuals.map((value, at) => value * within[at]!))
  const residualVariance = left > 0 ? Math.max(0, varies ? unexplained / left : 0) : undefined
  const errorOf = (share: number) =>
    residualVariance === undefined ? undefined : Math.sqrt(residualVariance * Math.max(0, share))
  const spreadOf = (row: readonly number[]) => sumOf(row.map((value, k) => value * value * weights[k]!))
  return {
    design,
    entries: entries.map((entry, at) => ({
      entry,
      reviews: reviewsOfEntry[at]!,
      mean: means[at]!,
      adjusted: adjusted[at]!,
      se: errorOf(1 / reviewsOfEntry[at]! + spreadOf(reach[at]!)),
    })),
    judges: judges.map((judge, at) => ({
      judge,
      reviews: reviewsOfJudge[at]!,
      leniency: leniency[at]!,
      se: errorOf(spreadOf(vectors[at]!)),
    })),
    ratio,
    residualVariance,
    judgeVariance:
      residualVariance === undefined || ratio === Infinity ? undefined : ratio * residualVariance,
    freedom: left,
    residuals,
    weights,
  }
}

/** Two-way least squares: judges fixed, their effects 0 on average within a panel. Over-corrects small panels. */
export function twoWayLeastSquares(reviews: readonly Review[]): SeverityModel & { grandMean: number } {
  const model = severityModel(reviews, Infinity)
  return { ...model, grandMean: meanOf(model.entries.map(({ adjusted }) => adjusted)) }
}

function weightOf(value: number, ratio: number, isNull: boolean): number {
  if (ratio === Infinity) return isNull ? 0 : 1 / value
  return ratio / (1 + ratio * value)
}
