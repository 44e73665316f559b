import { meanOf } from '../../../src/lib/judging/statistics/moments.ts'
import type { Review } from '../../../src/lib/judging/statistics/panel-design.ts'
import type { Chance } from '../../../src/lib/judging/statistics/chance.ts'

/** A competition whose truth is known: how good the entries are, and what judges said of them. */
export interface InventedScores {
  /** How good each entry is on all criteria together, by id. */
  truth: Map<string, number>
  reviews: Review[]
}

const criteria = 5

/**
 * Entries differ by 1 and on each criterion by 0.5 more; judges differ in severity and in how far they spread their
 * scores (lognormal, 0.15); each review has an error of 0.8. Five criteria are scored 1 to 5 in whole numbers.
 */
export function inventScores(
  pairs: readonly { entry: string; judge: string }[],
  severity: number,
  chance: Chance,
): InventedScores {
  const draws = <T>(ids: readonly string[], draw: () => T) =>
    new Map([...new Set(ids)].sort().map((id) => [id, draw()]))
  const entries = draws(
    pairs.map(({ entry }) => entry),
    () => ({
      quality: chance.normal(),
      byCriterion: Array.from({ length: criteria }, () => 0.5 * chance.normal()),
    }),
  )
  const judges = draws(
    pairs.map(({ judge }) => judge),
    () => ({ severity: severity * chance.normal(), spread: Math.exp(0.15 * chance.normal()) }),
  )
  const reviews = [...pairs]
    .sort((a, b) => (`${a.entry} ${a.judge}` < `${b.entry} ${b.judge}` ? -1 : 1))
    .map(({ entry, judge }) => {
      const { quality, byCriterion } = entries.get(entry)!
      const { severity, spread } = judges.get(judge)!
      const error = 0.8 * chance.normal()
      const levels = byCriterion.map((own) => 3 + spread * (quality + own + error) + severity)
      const scores = levels.map((level) => Math.min(5, Math.max(1, Math.round(level))))
      return { entry, judge, score: scores.reduce((sum, score) => sum + score, 0) / criteria }
    })
  const truth = new Map(
    [...entries].map(([id, { quality, byCriterion }]) => [id, quality + meanOf(byCriterion)]),
  )
  return { truth, reviews }
}
