import type { Locale } from '../i18n/locale.ts'
import { ByteWriter } from './byte-writer.ts'
import { addFacets, facetBytes, type FacetColumn } from './facet-columns.ts'
import type { FieldTexts } from './fields.ts'
import { pagesInBlock } from './index-shape.ts'
import { at } from './number-list.ts'
import { rowFiles, slotCount } from './row-files.ts'
import { weighTerms, type Postings } from './weigh-terms.ts'
import { countPage, newWordCount, type WordCount } from './word-count.ts'

/** One file of the index, not yet compressed. */
export interface IndexFile {
  /**
   * `manifest`, `t<number>` for terms, `w<number>` for whole words, `r<number>` for words in a row, `p<number>` for
   * what is shown of pages, `x<number>` for their texts, `f` for facets.
   */
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Bytes of a file of terms; they hardly pack. A term on thousands of pages makes a file larger. */
const shardSize = 4_000
/** Bytes of a file of whole words, which pack to less than half. */
const wordShardSize = 4_000
/** From so many pages on, a word that stands once is rather a slip than a word to mend slips with. */
const manyPages = 1000

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

/** Writes the index of one language, file by file; the pages are read once and need not be there together. */
export function* writeIndex(
  pages: Iterable<IndexedPage>,
  locale: Locale,
  synonyms: readonly Synonyms[] = [],
): Generator<IndexFile> {
  const count = newWordCount(locale)
  const facets: FacetColumn[] = []
  const [shown, texts] = [new ByteWriter(), new ByteWriter()]
  const blocks = function* () {
    const number = Math.ceil(count.pages / pagesInBlock) - 1
    yield { name: `p${number}`, bytes: shown.take() }
    yield { name: `x${number}`, bytes: texts.take() }
  }
  for (const page of pages) {
    countPage(count, page.texts)
    addFacets(facets, page.facets)
    shown.text(JSON.stringify(page.shown))
    texts.text(page.text)
    if (count.pages % pagesInBlock === 0) yield* blocks()
  }
  if (count.pages % pagesInBlock > 0) yield* blocks()
  const terms = termShards(weighTerms(count))
  const words = wordShards(count)
  for (const [letter, files] of [
    ['t', terms.files],
    ['w', words.files],
    ['r', rowFiles(count)],
  ] as const) {
    let number = 0
    for (const bytes of files) yield { name: `${letter}${number++}`, bytes }
  }
  const manifest = new ByteWriter()
  manifest.number(count.pages)
  for (const { firsts } of [terms, words]) {
    manifest.number(firsts.length)
    firsts.forEach((first, at) => manifest.textAfter(first, firsts[at - 1] ?? ''))
  }
  manifest.text(JSON.stringify(synonyms))
  manifest.number(slotCount(count))
  yield { name: 'manifest', bytes: manifest.bytes() }
  yield { name: 'f', bytes: facetBytes(facets) }
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
  const writer = new ByteWriter()
  let before = ''
  for (const [text, item] of sorted) {
    if (writer.length === 0) shards.firsts.push(shortest(text, before))
    writer.textAfter(text, writer.length === 0 ? '' : before)
    write(writer, item)
    before = text
    if (writer.length < size) continue
    shards.files.push(writer.take())
  }
  if (writer.length > 0) shards.files.push(writer.take())
  return shards
}

/** The shortest beginning of a text that still comes after the text before it. */
function shortest(text: string, before: string): string {
  for (let length = 1; length < text.length; length += 1)
    if (text.slice(0, length) > before) return text.slice(0, length)
  return text
}

const termShards = (weighed: Iterable<[string, Postings]>): Shards =>
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
function wordShards({ plain, plainPages, pages }: WordCount): Shards {
  const least = pages > manyPages ? 2 : 1
  const kept: [string, number][] = []
  for (const [word, number] of plain) {
    const count = at(plainPages, number)
    if (count >= least && word.length > 1) kept.push([word, count])
  }
  kept.sort(([one], [other]) => (one < other ? -1 : 1))
  return cut(kept, wordShardSize, (to, count) => to.number(Math.min(count, 127)))
}
