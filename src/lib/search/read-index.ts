import { ByteReader } from './byte-reader.ts'

/** What is known of an index before anything is looked up. */
export interface Manifest {
  pages: number
  /** First text of each file of terms, and of each file of whole words. */
  terms: readonly string[]
  words: readonly string[]
  synonyms: readonly (readonly string[])[]
  /** How many slots the rows of words are spread over. */
  slots: number
}

/** Pages with a term, in their order, and what it counts there in thousandths. */
export interface TermPlaces {
  pages: Int32Array
  weights: Int32Array
}

export function readManifest(bytes: Uint8Array): Manifest {
  const reader = new ByteReader(bytes)
  const pages = reader.number()
  const list = () => {
    const texts: string[] = []
    for (let left = reader.number(); left > 0; left -= 1) texts.push(reader.textAfter(texts.at(-1) ?? ''))
    return texts
  }
  const [terms, words] = [list(), list()]
  const synonyms = JSON.parse(reader.text()) as string[][]
  return { pages, terms, words, synonyms, slots: reader.number() }
}

/** Number of the file that holds a text, if any file does: the last one that begins at or before it. */
export function fileOf(firsts: readonly string[], text: string): number {
  let low = 0
  let high = firsts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((firsts[middle] ?? '') <= text) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** Looks up some terms in a file of terms. */
export function readTerms(bytes: Uint8Array, wanted: ReadonlySet<string>): Map<string, TermPlaces> {
  const reader = new ByteReader(bytes)
  const found = new Map<string, TermPlaces>()
  let term = ''
  while (!reader.atEnd && found.size < wanted.size) {
    term = reader.textAfter(term)
    const size = reader.number()
    if (!wanted.has(term)) {
      for (let left = size * 2; left > 0; left -= 1) reader.number()
      continue
    }
    const pages = new Int32Array(size)
    const weights = new Int32Array(size)
    let page = 0
    for (let n = 0; n < size; n += 1) pages[n] = page += reader.number()
    for (let n = 0; n < size; n += 1) weights[n] = reader.number()
    found.set(term, { pages, weights })
  }
  return found
}

/** The pages in some slots of a file of rows, by the place of the slot in the file. */
export function readSlots(bytes: Uint8Array, wanted: ReadonlySet<number>): Map<number, number[]> {
  const reader = new ByteReader(bytes)
  const found = new Map<number, number[]>()
  for (let slot = 0; !reader.atEnd && found.size < wanted.size; slot += 1) {
    const pages: number[] = []
    let page = 0
    for (let left = reader.number(); left > 0; left -= 1) pages.push((page += reader.number()))
    if (wanted.has(slot)) found.set(slot, pages)
  }
  return found
}

/** All whole words of a file with the number of pages they stand on (127 and more are 127). */
export function readWords(bytes: Uint8Array): [word: string, pages: number][] {
  const reader = new ByteReader(bytes)
  const words: [string, number][] = []
  while (!reader.atEnd) words.push([reader.textAfter(words.at(-1)?.[0] ?? ''), reader.number()])
  return words
}

/** The texts of the pages of a block. */
export function readBlock(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes)
  const texts: string[] = []
  while (!reader.atEnd) texts.push(reader.text())
  return texts
}

/** One facet: its values, and for each page the numbers of its own. */
export interface Facet {
  values: readonly string[]
  starts: Int32Array
  numbers: Int32Array
}

export function readFacets(bytes: Uint8Array, pages: number): Facet[] {
  const reader = new ByteReader(bytes)
  const facets: Facet[] = []
  for (let left = reader.number(); left > 0; left -= 1) {
    const values: string[] = []
    for (let more = reader.number(); more > 0; more -= 1) values.push(reader.text())
    const starts = new Int32Array(pages + 1)
    const numbers: number[] = []
    for (let page = 0; page < pages; page += 1) {
      for (let more = reader.number(); more > 0; more -= 1) numbers.push(reader.number())
      starts[page + 1] = numbers.length
    }
    facets.push({ values, starts, numbers: Int32Array.from(numbers) })
  }
  return facets
}
