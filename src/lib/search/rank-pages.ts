import type lunr from 'lunr'
import type { TermPlaces } from './read-index.ts'
import { smallIndex } from './small-index.ts'

/** A way to a word of the query: a page must have a term of every group. */
export interface Way {
  weight: number
  groups: readonly (readonly string[])[]
}

/** A page and what the words of the query count there, all together. */
export interface RankedPage {
  page: number
  sum: number
}

/**
 * Ranks pages by words. Each word of the query has some ways, and its best one counts. Pages with all words come
 * alone; when none has all, those with most of them. Among these lunr's scores decide. With `lastIsFree` a page needs
 * the last word only when the query has no other. `count` is the number of pages there are.
 */
export function rankPages(
  words: readonly (readonly Way[])[],
  terms: ReadonlyMap<string, TermPlaces>,
  count: number,
  lastIsFree = false,
): { ranked: RankedPage[]; all: boolean } {
  const needed = lastIsFree && words.length > 1 ? words.slice(0, -1) : words
  const counts = countWords(needed, terms, count)
  const most = counts.reduce((one, other) => Math.max(one, other), 0)
  if (most === 0) return { ranked: [], all: true }
  // Only pages that are kept are scored: a common word stands on thousands of others.
  const index = smallIndex(terms, (page) => counts[page] === most)
  const sums = new Map<string, number>()
  for (const ways of words) {
    const best = new Map<string, number>()
    for (const way of ways)
      for (const [ref, score] of scoresOf(index, way, terms))
        best.set(ref, Math.max(best.get(ref) ?? 0, score * way.weight))
    for (const [ref, score] of best) sums.set(ref, (sums.get(ref) ?? 0) + score)
  }
  const ranked = [...sums].map(([ref, sum]) => ({ page: Number(ref), sum }))
  ranked.sort((a, b) => b.sum - a.sum || a.page - b.page)
  return { ranked, all: most === needed.length }
}

/** How many of the words each page has, by its number. */
export function countWords(
  words: readonly (readonly Way[])[],
  terms: ReadonlyMap<string, TermPlaces>,
  count: number,
): Uint8Array {
  const counts = new Uint8Array(count)
  // The last word and the last step that each page was reached by, so that it counts once.
  const word = new Uint8Array(count)
  const step = new Int32Array(count)
  let steps = 0
  for (const [number, ways] of words.entries())
    for (const { groups } of ways) {
      const first = steps + 1
      for (const group of groups) {
        steps += 1
        for (const term of group)
          for (const page of terms.get(term)?.pages ?? []) {
            if (steps > first ? step[page] !== steps - 1 : step[page] === steps) continue
            step[page] = steps
            if (steps < first + groups.length - 1 || word[page] === number + 1) continue
            word[page] = number + 1
            counts[page] = (counts[page] ?? 0) + 1
          }
      }
      // A step of no group keeps the ways apart.
      steps += 1
    }
  return counts
}

/** Scores of the pages that have a term of every group. */
function scoresOf(
  index: lunr.Index,
  { groups }: Way,
  terms: ReadonlyMap<string, TermPlaces>,
): Map<string, number> {
  let found: Map<string, number> | undefined
  for (const group of groups) {
    const known = group.filter((term) => terms.has(term))
    if (known.length === 0) return new Map()
    const hits = index.query((query) => {
      for (const term of known) query.term(term, { usePipeline: false })
    })
    const before = found
    const scores = new Map<string, number>()
    for (const { ref, score } of hits)
      if (!before || before.has(ref)) scores.set(ref, score + (before?.get(ref) ?? 0))
    found = scores
  }
  return found ?? new Map()
}
