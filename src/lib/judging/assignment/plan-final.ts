import type { Ranked } from '../statistics/rank-order.ts'
import { topEntries } from '../statistics/rank-order.ts'
import { sortedIds } from '../statistics/moments.ts'
import type { Pair, ReviewPlan } from './review-plan.ts'

/**
 * The second stage: the first `places` entries are read by every judge who has no conflict and has not read them
 * yet. Three reviews each and then all judges on the top six found the best entries as well as twice as many
 * reviews for all. Who shares the last place comes along. Give the plan to `assignJudges`.
 */
export function planFinal(
  first: Pick<ReviewPlan, 'seed' | 'judges' | 'conflicts' | 'costs'> & { read: readonly Pair[] },
  ranked: readonly Ranked[],
  places: number,
  round: string,
): ReviewPlan {
  const entries = topEntries(ranked, places)
  const closed = [...first.conflicts, ...first.read]
  const free = (entry: string) =>
    sortedIds(first.judges.map(({ id }) => id)).filter(
      (judge) => !closed.some((pair) => pair.entry === entry && pair.judge === judge),
    )
  return {
    seed: first.seed,
    round,
    entries,
    judges: first.judges,
    reviewsPerEntry: 0,
    reviewsOf: new Map(entries.map((entry) => [entry, free(entry).length])),
    conflicts: closed,
    ...(first.costs && { costs: first.costs }),
  }
}
