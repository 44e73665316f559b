import type { Locale } from '../i18n/locale.ts'
import { ByteWriter } from './byte-writer.ts'
import { searchFields, type FieldTexts } from './fields.ts'
import { foldAccents, wordsIn } from './terms.ts'
import { weighTerms, type Postings } from './weigh-terms.ts'

/** One file of the index, not yet compressed. */
export interface IndexFile {
  /**
   * `manifest`, `t<number>` for terms, `w<number>` for whole words, `p<number>` for what is shown of pages,
   * `x<number>` for their texts, `f` for facets.
   */
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Bytes of a file of terms; they hardly pack. A term on thousands of pages makes a file larger. */
const shardSize = 4_000
/** Bytes of a file of whole words, which pack to less than half. */
const wordShardSize = 8_000
/** From so many pages on, a word that stands once is rather a slip than a word to mend slips with. */
const manyPages = 1000
/** Pages whose titles and summaries come in one file. */
export const pagesInBlock = 8

/** A page as the index takes it. */
export interface IndexedPage {
  /** What it is found by. */
  texts: FieldTexts
  /** What a result shows of it: any plain data. */
  shown: unknown
  /** The text that snippets are cut from. */
  text: string
  /** Values by facet, in the order of the facets. */
  facets: readonly (readonly string[])[]
}

/** Names of one thing, such as `MTSS` and `multi-tiered system of supports`; each finds the others. */
export type Synonyms = readonly string[]

/** Writes the index of one language. */
export function writeIndex(
  pages: readonly IndexedPage[],
  locale: Locale,
  synonyms: readonly Synonyms[] = [],
): IndexFile[] {
  const texts = pages.map((page) => page.texts)
  const terms = termShards(weighTerms(texts, locale))
  const words = wordShards(texts)
  const manifest = new ByteWriter()
  manifest.number(pages.length)
  for (const { firsts } of [terms, words]) {
    manifest.number(firsts.length)
    firsts.forEach((first, at) => manifest.textAfter(first, firsts[at - 1] ?? ''))
  }
  manifest.text(JSON.stringify(synonyms))
  return [
    { name: 'manifest', bytes: manifest.bytes() },
    ...terms.files.map((bytes, at) => ({ name: `t${at}`, bytes })),
    ...words.files.map((bytes, at) => ({ name: `w${at}`, bytes })),
    ...blocks('p', pages, ({ shown }) => JSON.stringify(shown)),
    ...blocks('x', pages, ({ text }) => text),
    { name: 'f', bytes: facetColumns(pages) },
  ]
}

interface Shards {
  files: Uint8Array<ArrayBuffer>[]
  /** The first text of each file. */
  firsts: string[]
}

/** Cuts sorted texts into files. Each writes what stands behind its text. */
function cut<T>(
  sorted: Iterable<readonly [string, T]>,
  size: number,
  write: (to: ByteWriter, item: T) => void,
): Shards {
  const shards: Shards = { files: [], firsts: [] }
  let writer = new ByteWriter()
  let before = ''
  for (const [text, item] of sorted) {
    if (writer.length === 0) shards.firsts.push(shortest(text, before))
    writer.textAfter(text, writer.length === 0 ? '' : before)
    write(writer, item)
    before = text
    if (writer.length < size) continue
    shards.files.push(writer.bytes())
    writer = new ByteWriter()
  }
  if (writer.length > 0) shards.files.push(writer.bytes())
  return shards
}

/** The shortest beginning of a text that still comes after the text before it. */
function shortest(text: string, before: string): string {
  for (let length = 1; length < text.length; length += 1)
    if (text.slice(0, length) > before) return text.slice(0, length)
  return text
}

const termShards = (weighed: ReadonlyMap<string, Postings>): Shards =>
  cut(weighed, shardSize, (to, { pages, weights }) => {
    to.number(pages.length)
    let last = 0
    for (const page of pages) {
      to.number(page - last)
      last = page
    }
    for (const weight of weights) to.number(weight)
  })

/**
 * Whole words without accents, with the number of pages they stand on (a title counts twice). In a large zone those
 * that stand once, in a text, are left out. They complete a half-typed word and mend a mistyped one; their stems lead to the terms.
 */
function wordShards(pages: readonly FieldTexts[]): Shards {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const texts of pages) {
    seen.clear()
    for (const [name] of searchFields)
      for (const { word } of wordsIn(texts[name])) seen.add(foldAccents(word))
    const title = new Set(wordsIn(texts.title).map(({ word }) => foldAccents(word)))
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + (title.has(word) ? 2 : 1))
  }
  const least = pages.length > manyPages ? 2 : 1
  const kept = [...counts].filter(([word, count]) => count >= least && word.length > 1)
  kept.sort(([one], [other]) => (one < other ? -1 : 1))
  return cut(kept, wordShardSize, (to, count) => to.number(Math.min(count, 127)))
}

function blocks(
  letter: string,
  pages: readonly IndexedPage[],
  textOf: (page: IndexedPage) => string,
): IndexFile[] {
  const files: IndexFile[] = []
  for (let start = 0; start < pages.length; start += pagesInBlock) {
    const writer = new ByteWriter()
    for (const page of pages.slice(start, start + pagesInBlock)) writer.text(textOf(page))
    files.push({ name: `${letter}${start / pagesInBlock}`, bytes: writer.bytes() })
  }
  return files
}

/** For each facet its values, then for each page how many it has and their numbers. */
function facetColumns(pages: readonly IndexedPage[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  const facets = pages[0]?.facets.length ?? 0
  writer.number(facets)
  for (let facet = 0; facet < facets; facet += 1) {
    const values = [...new Set(pages.flatMap((page) => page.facets[facet] ?? []))].sort()
    const numbers = new Map(values.map((value, number) => [value, number]))
    writer.number(values.length)
    for (const value of values) writer.text(value)
    for (const page of pages) {
      const own = page.facets[facet] ?? []
      writer.number(own.length)
      for (const value of own) writer.number(numbers.get(value) ?? 0)
    }
  }
  return writer.bytes()
}
