import { byCodeUnits, round6 } from './moments.ts'

/** Rank 1 for the highest score; entries with the same six decimals share the better rank (1, 2, 2, 4). */
export function rankOrder(scores: readonly { entry: string; score: number }[]): Ranked[] {
  const sorted = scores
    .map(({ entry, score }) => ({ entry, score: round6(score) }))
    .sort((a, b) => b.score - a.score || byCodeUnits(a.entry, b.entry))
  let rank = 0
  return sorted.map(({ entry, score }, at) => {
    if (at === 0 || sorted[at - 1]!.score !== score) rank = at + 1
    return { entry, score, rank }
  })
}

/** An entry with its rounded score and its rank. */
export interface Ranked {
  entry: string
  score: number
  rank: number
}

/** The first `top` entries by rank, and those that share the last of these ranks. Ids in order. */
export function topEntries(ranked: readonly Ranked[], top: number): string[] {
  return ranked
    .filter(({ rank }) => rank <= top)
    .map(({ entry }) => entry)
    .sort(byCodeUnits)
}
