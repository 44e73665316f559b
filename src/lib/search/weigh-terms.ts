import type { Locale } from '../i18n/locale.ts'
import { searchFields, type FieldTexts } from './fields.ts'
import { termsIn } from './terms.ts'

/** Where a term stands and what it counts there: parallel lists, in the order of pages. */
export interface Postings {
  pages: Int32Array
  /** Sums over the fields of a page, in thousandths, as lunr rounds them. */
  weights: Int32Array
}

/** lunr's own constants (BM25). */
const k1 = 1.2
const b = 0.75

/**
 * Weighs every term of every page just as lunr.Builder does (2.3.9, `createFieldVectors`), without its objects:
 * BM25 by field with `idf = ln(1 + |(N - n + 0.5) / (n + 0.5)|)`, where n counts pages and fields with the term. What
 * lunr adds up over the fields when it answers is added up here: every field has the same query, so the sum is the
 * same. Terms come sorted by their UTF-16 units.
 */
export function weighTerms(pages: readonly FieldTexts[], locale: Locale): Map<string, Postings> {
  const counted = countTerms(pages, locale)
  const { lengths, ids, starts, places, counts } = counted
  const width = searchFields.length
  const average = searchFields.map((_, field) => {
    let sum = 0
    for (let at = field; at < lengths.length; at += width) sum += lengths[at] ?? 0
    return sum / Math.max(1, pages.length)
  })
  const terms = [...ids.keys()].sort()
  const weighed = new Map<string, Postings>()
  for (const term of terms) {
    const id = ids.get(term) ?? 0
    const start = starts[id] ?? 0
    const size = (starts[id + 1] ?? 0) - start
    const x = (pages.length - size + 0.5) / (size + 0.5)
    const idf = Math.log(1 + Math.abs(x))
    const found: number[] = []
    const weights: number[] = []
    for (let n = 0; n < size; n += 1) {
      const place = places[start + n] ?? 0
      const field = place % width
      const page = (place - field) / width
      const tf = counts[start + n] ?? 0
      const norm = 1 - b + b * ((lengths[place] ?? 0) / (average[field] ?? 1))
      const score = (idf * ((k1 + 1) * tf)) / (k1 * norm + tf)
      const weight = Math.round(score * (searchFields[field]?.[1] ?? 1) * 1000)
      if (found.at(-1) === page) weights.push((weights.pop() ?? 0) + weight)
      else {
        found.push(page)
        weights.push(weight)
      }
    }
    const postings = { pages: Int32Array.from(found), weights: Int32Array.from(weights) }
    weighed.set(term, postings)
  }
  return weighed
}

/** Counts in one pass over the words: first (term, place, count) as they come, then sorted by term. */
function countTerms(pages: readonly FieldTexts[], locale: Locale) {
  const width = searchFields.length
  const ids = new Map<string, number>()
  const lengths = new Int32Array(pages.length * width)
  const found = new NumberList()
  const sizes: number[] = []
  const seen = new Map<number, number>()
  pages.forEach((texts, page) => {
    searchFields.forEach(([name], field) => {
      const place = page * width + field
      const terms = termsIn(texts[name], locale)
      lengths[place] = terms.length
      seen.clear()
      for (const term of terms) {
        let id = ids.get(term)
        if (id === undefined) ids.set(term, (id = ids.size))
        seen.set(id, (seen.get(id) ?? 0) + 1)
      }
      for (const [id, count] of seen) {
        found.push(id, place, count)
        sizes[id] = (sizes[id] ?? 0) + 1
      }
    })
  })
  const starts = new Int32Array(ids.size + 1)
  for (let id = 0; id < ids.size; id += 1) starts[id + 1] = (starts[id] ?? 0) + (sizes[id] ?? 0)
  const next = starts.slice()
  const places = new Int32Array(found.length / 3)
  const counts = new Int32Array(found.length / 3)
  for (let at = 0; at < found.length; at += 3) {
    const id = found.at(at)
    const to = next[id] ?? 0
    next[id] = to + 1
    places[to] = found.at(at + 1)
    counts[to] = found.at(at + 2)
  }
  return { ids, lengths, starts, places, counts }
}

/** Whole numbers in one growing array: three million of them are 12 MB. */
class NumberList {
  #numbers = new Int32Array(3072)
  length = 0

  push(...values: [number, number, number]): void {
    if (this.length + 3 > this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    for (const value of values) this.#numbers[this.length++] = value
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0
  }
}
