import type { Review } from '../statistics/panel-design.ts'
import { rankOrder, topEntries, type Ranked } from '../statistics/rank-order.ts'
import { fitSeverity, severityModel, type SeverityModel } from '../statistics/severity-model.ts'
import { byCodeUnits } from '../statistics/moments.ts'

/** What a change of the method or the panel does to the first places. Ids in order. */
export interface TopChange {
  /** Not among the first before, but now. */
  entered: string[]
  /** Among the first before, and no longer. */
  left: string[]
}

/** What if a judge had not been there? */
export interface WithoutJudge extends TopChange {
  judge: string
  /** Most places that any entry moves. */
  largestMove: number
  /** Entries that nobody else has read. */
  unread: string[]
}

/** What if a criterion weighed more or less? The weights are renormalised. */
export interface OtherWeights extends TopChange {
  criterion: string
  factor: number
}

/** Ranks without each judge in turn, from a new fit of the model. */
export function leaveJudgesOut(
  reviews: readonly Review[],
  ranked: readonly string[],
  usual: readonly Ranked[],
  top: number,
): (WithoutJudge & { moves: Map<string, number> })[] {
  const judges = [...new Set(reviews.map(({ judge }) => judge))].sort(byCodeUnits)
  return judges.map((judge) => {
    const others = reviews.filter((review) => review.judge !== judge)
    const now = others.length === 0 ? [] : ranksOf(severityModel(others), ranked)
    const read = new Set(now.map(({ entry }) => entry))
    // Ranks among the same entries, else one that is gone would move all behind it.
    const before = rankOrder(usual.filter(({ entry }) => read.has(entry)))
    const rankNow = new Map(now.map(({ entry, rank }) => [entry, rank]))
    const moves = new Map(before.map(({ entry, rank }) => [entry, Math.abs(rankNow.get(entry)! - rank)]))
    return {
      judge,
      ...topChange(topEntries(usual, top), topEntries(now, top)),
      largestMove: Math.max(0, ...moves.values()),
      unread: ranked.filter((entry) => !read.has(entry)).sort(byCodeUnits),
      moves,
    }
  })
}

/** Ranks with other weights; `scores` are the totals of the same reviews, in the order of the design. */
export function reweigh(
  model: SeverityModel,
  scores: readonly number[],
  ranked: readonly string[],
  usual: readonly Ranked[],
  top: number,
): TopChange {
  const now = ranksOf(fitSeverity(model.design, scores), ranked)
  return topChange(topEntries(usual, top), topEntries(now, top))
}

/** Ranks of some entries of a model by their adjusted scores. */
export function ranksOf(model: SeverityModel, ranked: readonly string[]): Ranked[] {
  const wanted = new Set(ranked)
  return rankOrder(
    model.entries
      .filter(({ entry }) => wanted.has(entry))
      .map(({ entry, adjusted }) => ({ entry, score: adjusted })),
  )
}

function topChange(before: readonly string[], now: readonly string[]): TopChange {
  return {
    entered: now.filter((entry) => !before.includes(entry)),
    left: before.filter((entry) => !now.includes(entry)),
  }
}
