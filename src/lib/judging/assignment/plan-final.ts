import type { Ranked } from '../statistics/rank-order.ts'
import { topEntries } from '../statistics/rank-order.ts'
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
  return {
    seed: first.seed,
    round,
    entries: topEntries(ranked, places),
    judges: first.judges,
    reviewsPerEntry: 'all',
    conflicts: [...first.conflicts, ...first.read],
    ...(first.costs && { costs: first.costs }),
  }
}
