import type lunr from 'lunr'
import type { TermPlaces } from './read-index.ts'
import { smallIndex } from './small-index.ts'

/** A way to a word of the query: a page must have a term of every group. */
export interface Way {
  weight: number
  groups: readonly (readonly string[])[]
}

/** How many of the words each page has, by its number. */
type Counts = Uint8Array

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
): { pages: number[]; all: boolean } {
  const needed = lastIsFree && words.length > 1 ? words.slice(0, -1) : words
  const counts: Counts = new Uint8Array(count)
  for (const ways of needed) addOne(counts, pagesWith(ways, terms, count))
  const most = counts.reduce((one, other) => Math.max(one, other), 0)
  if (most === 0) return { pages: [], all: true }
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
  return { pages: ranked.map(({ page }) => page), all: most === needed.length }
}

function addOne(counts: Counts, has: Counts): void {
  for (let page = 0; page < counts.length; page += 1) counts[page] = (counts[page] ?? 0) + (has[page] ?? 0)
}

/** Marks with 1 the pages that one of the ways leads to. */
function pagesWith(ways: readonly Way[], terms: ReadonlyMap<string, TermPlaces>, count: number): Counts {
  const has: Counts = new Uint8Array(count)
  for (const { groups } of ways) {
    const met: Counts = new Uint8Array(count)
    for (const [number, group] of groups.entries())
      for (const term of group)
        for (const page of terms.get(term)?.pages ?? []) if (met[page] === number) met[page] = number + 1
    for (let page = 0; page < count; page += 1)
      if (groups.length > 0 && met[page] === groups.length) has[page] = 1
  }
  return has
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
