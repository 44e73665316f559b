import lunr from 'lunr'
import type { TermPlaces } from './read-index.ts'

/** The one field of the index: what a term counts there is the sum over all fields of a page. */
const field = 'page'

/**
 * A plain lunr index of a few terms, over some pages only. lunr scores a page by the weights of the query's terms
 * alone, so what it says of a page is what it would say with the whole index.
 */
export function smallIndex(
  terms: ReadonlyMap<string, TermPlaces>,
  isWanted: (page: number) => boolean = () => true,
): lunr.Index {
  const vectors = new Map<string, number[]>()
  const invertedIndex = [...terms.keys()].sort().map((term, number) => {
    const found: Record<string, object> = Object.create(null)
    const { pages, weights } = terms.get(term) ?? { pages: [], weights: [] }
    for (let n = 0; n < pages.length; n += 1) {
      const page = pages[n] ?? 0
      if (!isWanted(page)) continue
      found[page] = {}
      const ref = `${field}/${page}`
      const vector = vectors.get(ref)
      const weight = (weights[n] ?? 0) / 1000
      if (vector) vector.push(number, weight)
      else vectors.set(ref, [number, weight])
    }
    return [term, { _index: number, [field]: found }]
  })
  return lunr.Index.load({
    version: lunr.version,
    fields: [field],
    fieldVectors: [...vectors],
    invertedIndex,
    pipeline: [],
  })
}
