import { meanOf, varianceOf } from '../../../src/lib/judging/statistics/moments.ts'
import type { Review } from '../../../src/lib/judging/statistics/panel-design.ts'

/** A score for each entry, by id. */
export type Scores = Map<string, number>

/** The plain mean of an entry's reviews. */
export const plainMeans = (reviews: readonly Review[]): Scores => averages(reviews, ({ score }) => score)

/** The usual answer of judging platforms: each judge's scores less their mean, over their standard deviation. */
export function zScores(reviews: readonly Review[]): Scores {
  const byJudge = new Map(
    [...Map.groupBy(reviews, ({ judge }) => judge)].map(([judge, own]) => {
      const scores = own.map(({ score }) => score)
      return [judge, { mean: meanOf(scores), sd: Math.sqrt(varianceOf(scores)) || 1 }]
    }),
  )
  return averages(reviews, ({ judge, score }) => {
    const { mean, sd } = byJudge.get(judge)!
    return (score - mean) / sd
  })
}

function averages(reviews: readonly Review[], of: (review: Review) => number): Scores {
  return new Map(
    [...Map.groupBy(reviews, ({ entry }) => entry)].map(([entry, own]) => [entry, meanOf(own.map(of))]),
  )
}

/** Kendall's tau-b between the truth and scores: 1 when every pair is in the right order, 0 by chance. */
export function kendallTau(truth: Scores, scores: Scores): number {
  const pairs = [...truth].map(([entry, value]) => [value, scores.get(entry)!] as const)
  let agree = 0
  let untiedTruth = 0
  let untiedScores = 0
  for (const [at, [x, y]] of pairs.entries())
    for (const [otherX, otherY] of pairs.slice(0, at)) {
      agree += Math.sign(x - otherX) * Math.sign(y - otherY)
      untiedTruth += Number(x !== otherX)
      untiedScores += Number(y !== otherY)
    }
  return agree / Math.sqrt(untiedTruth * untiedScores)
}

/** The `count` entries with the highest scores; the earlier id of two that are even. */
export function bestOf(scores: Scores, count: number): string[] {
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([entry]) => entry)
}
