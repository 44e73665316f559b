import { searchFields } from './fields.ts'
import { at } from './number-list.ts'
import { fieldCount, type WordCount } from './word-count.ts'

/** Where a term stands and what it counts there: parallel lists, in the order of pages. */
export interface Postings {
  pages: readonly number[]
  /** Sums over the fields of a page, in thousandths, as lunr rounds them. */
  weights: readonly number[]
}

/** lunr's own constants (BM25). */
const k1 = 1.2
const b = 0.75

/**
 * Weighs every term of every page just as lunr.Builder does (2.3.9, `createFieldVectors`), without its objects:
 * BM25 by field with `idf = ln(1 + |(N - n + 0.5) / (n + 0.5)|)`, where n counts pages and fields with the term. What
 * lunr adds up over the fields when it answers is added up here: every field has the same query, so the sum is the
 * same. Terms come sorted by their UTF-16 units; what was given is written over by the next.
 */
export function* weighTerms(count: WordCount): Generator<[term: string, postings: Postings]> {
  const { starts, places, counts } = sortByTerm(count)
  const averages = averageLengths(count)
  const pages: number[] = []
  const weights: number[] = []
  for (const [term, number] of [...count.terms].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const start = starts[number] ?? 0
    const end = starts[number + 1] ?? 0
    const idf = Math.log(1 + Math.abs((count.pages - (end - start) + 0.5) / (end - start + 0.5)))
    pages.length = weights.length = 0
    for (let n = start; n < end; n += 1) {
      const place = places[n] ?? 0
      const field = place % fieldCount
      const page = (place - field) / fieldCount
      const tf = counts[n] ?? 0
      const norm = 1 - b + b * (at(count.lengths, place) / (averages[field] ?? 1))
      const score = (idf * ((k1 + 1) * tf)) / (k1 * norm + tf)
      const weight = Math.round(score * (searchFields[field]?.[1] ?? 1) * 1000)
      if (pages.at(-1) === page) weights.push((weights.pop() ?? 0) + weight)
      else {
        pages.push(page)
        weights.push(weight)
      }
    }
    yield [term, { pages, weights }]
  }
}

function averageLengths({ lengths, pages }: WordCount): number[] {
  const sums = searchFields.map(() => 0)
  for (let place = 0; place < lengths.length; place += 1)
    sums[place % fieldCount] = (sums[place % fieldCount] ?? 0) + at(lengths, place)
  return sums.map((sum) => sum / Math.max(1, pages))
}

/** The entries term by term: those of term `t` from `starts[t]` to `starts[t + 1]`. */
function sortByTerm({ entries, sizes }: WordCount) {
  const starts = new Int32Array(sizes.length + 1)
  for (let term = 0; term < sizes.length; term += 1) starts[term + 1] = (starts[term] ?? 0) + at(sizes, term)
  const next = starts.slice()
  const places = new Int32Array(entries.term.length)
  const counts = new Int32Array(entries.term.length)
  for (let n = 0; n < entries.term.length; n += 1) {
    const term = at(entries.term, n)
    const to = next[term] ?? 0
    next[term] = to + 1
    places[to] = at(entries.place, n)
    counts[to] = at(entries.count, n)
  }
  return { starts, places, counts }
}
