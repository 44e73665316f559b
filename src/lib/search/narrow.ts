import type { Facet } from './read-index.ts'

/** Chosen values by facet: numbers of values. A page needs one of the chosen values of each facet. */
export type Chosen = ReadonlyMap<number, ReadonlySet<number>>

/** Pages that fit what was chosen, in their order. */
export const narrow = (
  pages: readonly number[],
  facets: readonly Facet[],
  chosen: Chosen,
): readonly number[] =>
  chosen.size === 0
    ? pages
    : pages.filter((page) => [...chosen].every(([facet, values]) => has(facets[facet], page, values)))

/**
 * How many of the found pages have each value of each facet, over the whole result. What was chosen in a facet does
 * not count for that facet itself, so that other values show what they would add.
 */
export function countFacets(
  pages: readonly number[],
  facets: readonly Facet[],
  chosen: Chosen,
): Int32Array[] {
  return facets.map((facet, number) => {
    const others = new Map([...chosen].filter(([each]) => each !== number))
    const counts = new Int32Array(facet.values.length)
    for (const page of narrow(pages, facets, others))
      for (let at = facet.starts[page] ?? 0; at < (facet.starts[page + 1] ?? 0); at += 1)
        counts[facet.numbers[at] ?? 0] = (counts[facet.numbers[at] ?? 0] ?? 0) + 1
    return counts
  })
}

function has(facet: Facet | undefined, page: number, values: ReadonlySet<number>): boolean {
  if (!facet) return false
  for (let at = facet.starts[page] ?? 0; at < (facet.starts[page + 1] ?? 0); at += 1)
    if (values.has(facet.numbers[at] ?? -1)) return true
  return false
}
