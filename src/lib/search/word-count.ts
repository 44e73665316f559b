import type { Locale } from '../i18n/locale.ts'
import { searchFields, type FieldTexts } from './fields.ts'
import { append, at, newNumberList } from './number-list.ts'
import './spanish.ts'
import { asRead, eachWord, foldAccents, termsOf } from './terms.ts'
import { hashOf, newLine, readWord, restart } from './word-rows.ts'
import { newWordTable, numberIn } from './word-table.ts'

/** How many fields a page has: field `f` of page `p` is place `p * fieldCount + f`. */
export const fieldCount = searchFields.length
/** Names and labels stand there, not sentences. */
const withoutRows = searchFields.findIndex(([name]) => name === 'tags')
const titleField = searchFields.findIndex(([name]) => name === 'title')

/** What the files of an index are made of, as numbers. */
export type WordCount = ReturnType<typeof newWordCount>

/** Begins to count for a language. */
export const newWordCount = (locale: Locale) => ({
  locale,
  pages: 0,
  /** Number of each term, how many entries it has, and where its newest one stands. */
  terms: new Map<string, number>(),
  sizes: newNumberList(),
  newest: newNumberList(),
  /** One entry for each term of each field of each page, in the order of places. */
  entries: { term: newNumberList(), place: newNumberList(), count: newNumberList() },
  /** How many terms each place has, one for each time. */
  lengths: newNumberList(),
  /** Number of each whole word without accents, how many pages have it (a title counts twice), and its newest page. */
  plain: new Map<string, number>(),
  plainPages: newNumberList(),
  seen: newNumberList(),
  /** Numbers of words in a row with their pages, in the order of pages. */
  rows: { number: newNumberList(), page: newNumberList() },
  line: newLine(),
  /** Words as they are written; of each its first term or -1, its plain word, its hash, and 1 when it has more terms. */
  words: newWordTable(),
  facts: newNumberList(),
  moreTerms: new Map<number, readonly number[]>(),
})

/**
 * Reads the texts of the next page, once and word by word. What can be known of a word by itself is found once,
 * however often it stands there.
 */
export function countPage(count: WordCount, texts: FieldTexts): void {
  for (let field = 0; field < fieldCount; field += 1)
    countField(count, texts[searchFields[field]?.[0] ?? 'body'], field)
  count.pages += 1
}

function countField(count: WordCount, text: string, field: number): void {
  const { facts, line } = count
  const place = count.pages * fieldCount + field
  const weight = field === titleField ? 2 : 1
  let length = 0
  let lineEnd = -1
  eachWord(text, (start, end) => {
    const fact = wordOf(count, text, start, end) * 4
    const term = at(facts, fact)
    if (term >= 0) {
      length += 1
      countTerm(count, term, place)
      if (at(facts, fact + 3) === 1) length += countMore(count, fact, place)
    }
    countPlain(count, at(facts, fact + 1), weight)
    if (field === withoutRows) return
    if (start > lineEnd) {
      restart(line)
      lineEnd = text.indexOf('\n', start)
      if (lineEnd === -1) lineEnd = text.length
    }
    if (readWord(line, at(facts, fact + 2), term >= 0)) addRow(count, line.pair)
    if (field === titleField && line.tells) addRow(count, line.beginning)
  })
  append(count.lengths, length)
}

function addRow({ rows, pages }: WordCount, number: number): void {
  append(rows.number, number)
  append(rows.page, pages)
}

function countTerm({ entries, newest, sizes }: WordCount, term: number, place: number): void {
  const own = at(newest, term)
  if (own >= 0 && at(entries.place, own) === place) {
    entries.count.numbers[own] = at(entries.count, own) + 1
    return
  }
  newest.numbers[term] = entries.term.length
  sizes.numbers[term] = at(sizes, term) + 1
  append(entries.term, term)
  append(entries.place, place)
  append(entries.count, 1)
}

function countMore(count: WordCount, fact: number, place: number): number {
  const more = count.moreTerms.get(fact) ?? []
  for (const term of more) countTerm(count, term, place)
  return more.length
}

function countPlain({ seen, plainPages, pages }: WordCount, plain: number, weight: number): void {
  if (at(seen, plain) === pages) return
  seen.numbers[plain] = pages
  plainPages.numbers[plain] = at(plainPages, plain) + weight
}

function wordOf(count: WordCount, text: string, start: number, end: number): number {
  const { words, facts } = count
  const { size } = words
  const number = numberIn(words, text, start, end)
  if (number < size) return number
  const word = asRead(text.slice(start, end))
  const plain = foldAccents(word)
  const [first = -1, ...more] = termsOf(word, count.locale).map((term) => termNumber(count, term))
  if (more.length > 0) count.moreTerms.set(facts.length, more)
  for (const fact of [first, plainNumber(count, plain), hashOf(plain), more.length > 0 ? 1 : 0])
    append(facts, fact)
  return number
}

function termNumber({ terms, newest, sizes }: WordCount, term: string): number {
  const known = terms.get(term)
  if (known !== undefined) return known
  append(newest, -1)
  append(sizes, 0)
  terms.set(term, terms.size)
  return terms.size - 1
}

function plainNumber({ plain, plainPages, seen }: WordCount, word: string): number {
  const known = plain.get(word)
  if (known !== undefined) return known
  append(seen, -1)
  append(plainPages, 0)
  plain.set(word, plain.size)
  return plain.size - 1
}
