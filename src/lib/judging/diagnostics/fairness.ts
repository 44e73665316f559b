import { chanceFrom } from '../statistics/chance.ts'
import { sumOf } from '../statistics/moments.ts'
import type { PanelDesign, Review } from '../statistics/panel-design.ts'
import { fitSeverity, severityModel, type SeverityModel } from '../statistics/severity-model.ts'

/** What something that should not count adds to a score. */
export interface UnfairEffect {
  /** In levels of the rubric, for each unit of the thing. */
  effect: number
  /** Standard error, in levels. */
  se: number
  reviews: number
}

/**
 * What one place later in the order of reading adds, in levels: generalized least squares within the severity
 * model, with its ratio of variances. 0 when judges stay the same from first to last. Undefined when the places
 * tell nothing apart.
 */
export function positionEffect(
  reviews: readonly (Review & { position: number })[],
  ratio: number,
): UnfairEffect | undefined {
  const { design, model } = refit(reviews, ratio)
  const positions = inOrder(design, reviews, ({ position }) => position)
  return effectOf(model, positions, ratio)
}

/** What a judge adds for an entry of the same school or organisation. */
export interface AffiliationEffect extends UnfairEffect {
  /** Reviews in which judge and entry belong together. */
  pairs: number
  /** Share of shuffles of the judges' own residuals with an effect as large, two-sided. */
  p: number
}

const shuffles = 2000

/**
 * The gap between reviews of one's own and of others' entries, in levels, with a permutation p: residuals change
 * places within each judge, so that neither severity nor spread of a judge counts. Undefined without such pairs.
 */
export function affiliationEffect(
  reviews: readonly (Review & { own: boolean })[],
  ratio: number,
  seed: string,
): AffiliationEffect | undefined {
  const pairs = reviews.filter(({ own }) => own).length
  if (pairs === 0) return undefined
  const { design, model } = refit(reviews, ratio)
  const marks = inOrder(design, reviews, ({ own }) => Number(own))
  const found = effectOf(model, marks, ratio)
  if (!found) return undefined
  const chance = chanceFrom(seed, 'affiliation')
  const byJudge = [...Map.groupBy(model.residuals.keys(), (at) => design.reviews[at]!.judgeAt).values()]
  const sumOfOwn = (residuals: readonly number[]) => Math.abs(sumOf(residuals.map((r, at) => r * marks[at]!)))
  const observed = sumOfOwn(model.residuals)
  let asLarge = 0
  for (let shuffle = 0; shuffle < shuffles; shuffle += 1) {
    const moved = [...model.residuals]
    for (const places of byJudge)
      for (const [at, from] of chance.shuffle(places).entries()) moved[places[at]!] = model.residuals[from]!
    // Sums of the same numbers in another order differ in their last digits.
    if (sumOfOwn(moved) >= observed - 1e-9) asLarge += 1
  }
  return { ...found, pairs, p: (1 + asLarge) / (1 + shuffles) }
}

function refit(reviews: readonly Review[], ratio: number): { design: PanelDesign; model: SeverityModel } {
  const model = severityModel(reviews, ratio)
  return { design: model.design, model }
}

/** Values in the order of the design, which has a pair once. */
function inOrder<R extends Review>(
  design: PanelDesign,
  reviews: readonly R[],
  valueOf: (review: R) => number,
): number[] {
  const values = new Map(reviews.map((review) => [`${review.entry}\n${review.judge}`, valueOf(review)]))
  return design.reviews.map(({ entry, judge }) => values.get(`${entry}\n${judge}`)!)
}

/** x'Py / x'Px: what is left of the thing when entries and judges are taken off, against what is left of scores. */
function effectOf(model: SeverityModel, values: readonly number[], ratio: number): UnfairEffect | undefined {
  const own = fitSeverity(model.design, values, ratio).residuals
  const across = (left: readonly number[]) => sumOf(left.map((value, at) => value * values[at]!))
  const squares = across(own)
  const freedom = model.design.reviews.length - model.design.entries.length - 1
  if (freedom < 1 || squares < 1e-9) return undefined
  const effect = across(model.residuals) / squares
  const scores = model.design.reviews.map(({ score }) => score)
  const before = sumOf(model.residuals.map((value, at) => value * scores[at]!))
  const variance = Math.max(0, before - effect * effect * squares) / freedom
  return { effect, se: Math.sqrt(variance / squares), reviews: values.length }
}
