import type { Locale } from '../i18n/locale.ts'
import { facetNames, readFacetValue, type FacetName } from './facet-values.ts'
import { findPages, type Found } from './find-pages.ts'
import { openIndexFiles, type LoadFile } from './index-files.ts'
import { markWords, type Piece } from './mark-words.ts'
import { countFacets, narrow, type Chosen } from './narrow.ts'
import type { Facet } from './read-index.ts'
import type { SearchRecord } from './records.ts'
import { snippetOf } from './snippet.ts'
import { foldAccents, termsOf, wordsIn } from './terms.ts'

/** Ids of the chosen values by facet. */
export type ChosenIds = Partial<Record<FacetName, readonly string[]>>

/** A page that was found, ready to be shown. */
export interface Result extends SearchRecord {
  page: number
  titlePieces: readonly Piece[]
  summaryPieces: readonly Piece[]
  /** True when the summary has none of the words, so that a snippet of the text says more. */
  wantsSnippet: boolean
}

export interface Results extends Omit<Found, 'pages'> {
  /** How many pages were found in all. */
  total: number
  results: readonly Result[]
}

export interface FacetCounts {
  name: FacetName
  values: readonly { id: string; label: string; count: number }[]
}

/** One reader's search: it remembers what was found last, so that facets and snippets belong to it. */
export interface SearchSession {
  /** Some of the pages found, from `first` on. Nothing that is typed is an error. */
  find(query: string, chosen: ChosenIds, first: number, count: number): Promise<Results>
  /** Values of all facets that found pages have, with counts over all of them. */
  facets(chosen: ChosenIds): Promise<readonly FacetCounts[]>
  /** For each page the part of its text with the words. */
  snippets(query: string, pages: readonly number[]): Promise<readonly (readonly Piece[])[]>
  /** Pages for a list that grows while somebody types: those with the words in their titles come first. */
  suggest(query: string, count: number): Promise<readonly Result[]>
}

/** Titles are looked at in so many of the best pages before some are suggested. */
const suggestedFrom = 24

/** Opens a search over the files of an index. Rejects when its first file cannot be had. */
export async function openSearch(load: LoadFile, locale: Locale): Promise<SearchSession> {
  const files = await openIndexFiles(load)
  let latest: { query: string; found: Promise<Found> } | undefined
  const findAll = (query: string) => {
    if (latest?.query !== query) latest = { query, found: findPages(files, query, locale) }
    return latest.found
  }
  const show = async (pages: readonly number[], query: string, failed: () => void): Promise<Result[]> => {
    const shown = (await files.shown(pages, failed)) as (SearchRecord | undefined)[]
    return pages.flatMap((page, at) => {
      const record = shown[at]
      return record ? resultOf(record, page, query, locale) : []
    })
  }
  return {
    find: async (query, chosen, first, count) => {
      const { pages, ...found } = await findAll(query)
      let { partial } = found
      const failed = () => void (partial = true)
      const wanted = isEmpty(chosen) ? undefined : await files.facets().catch(failed)
      const kept = wanted ? narrow(pages, wanted, numbersOf(chosen, wanted)) : pages
      const shown = await show(kept.slice(first, first + count), query, failed)
      const results = first === 0 ? titlesFirst(shown, query, locale) : shown
      // What failed once is tried again with the next letter.
      if (partial) latest = undefined
      return { ...found, partial, total: kept.length, results }
    },
    facets: async (chosen) => {
      const facets = await files.facets()
      const { pages } = (await latest?.found) ?? { pages: [] }
      const counts = countFacets(pages, facets, numbersOf(chosen, facets))
      return facetNames.map((name, facet) => ({ name, values: valuesOf(facets[facet], counts[facet]) }))
    },
    snippets: async (query, pages) =>
      (await files.texts(pages, () => {})).map((text) => (text ? snippetOf(text, query, locale) : [])),
    suggest: async (query, count) => {
      const { pages } = await findAll(query)
      const results = await show(pages.slice(0, suggestedFrom), query, () => {})
      const marked = ({ titlePieces }: Result) => titlePieces.filter(({ marked }) => marked).length
      return results.sort((a, b) => marked(b) - marked(a)).slice(0, count)
    },
  }
}

/**
 * Pages whose title is what was typed come first, then those whose title begins so, then those whose title begins so
 * but for small words: that is what somebody who knows it types.
 */
function titlesFirst(results: readonly Result[], query: string, locale: Locale): Result[] {
  const asked = simplify(query, locale, false)
  const askedTelling = simplify(query, locale, true)
  const rankOf = ({ title }: Result) => {
    const own = simplify(title, locale, false)
    if (own === asked) return 0
    if (own.startsWith(asked)) return 1
    return simplify(title, locale, true).startsWith(askedTelling) ? 2 : 3
  }
  const ranks = new Map(results.map((result) => [result, rankOf(result)]))
  return [...results].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}

/** The words of a text without capitals and accents; `telling` leaves out those that say nothing by themselves. */
const simplify = (text: string, locale: Locale, telling: boolean) =>
  wordsIn(text)
    .flatMap(({ word }) => (telling && termsOf(word, locale).length === 0 ? [] : foldAccents(word)))
    .join(' ')

function resultOf(record: SearchRecord, page: number, query: string, locale: Locale): Result {
  const summaryPieces = markWords(record.summary, query, locale)
  return {
    ...record,
    page,
    titlePieces: markWords(record.title, query, locale),
    summaryPieces,
    wantsSnippet: !summaryPieces.some(({ marked }) => marked),
  }
}

const isEmpty = (chosen: ChosenIds) => Object.values(chosen).every((ids) => ids.length === 0)

function numbersOf(chosen: ChosenIds, facets: readonly Facet[]): Chosen {
  const numbers = new Map<number, ReadonlySet<number>>()
  for (const [facet, name] of facetNames.entries()) {
    const ids = chosen[name] ?? []
    if (ids.length === 0) continue
    const values = facets[facet]?.values ?? []
    const own = values.flatMap((value, number) => (ids.includes(readFacetValue(value).id) ? number : []))
    // A value that is no longer there fits no page.
    numbers.set(facet, new Set(own))
  }
  return numbers
}

function valuesOf(facet: Facet | undefined, counts: Int32Array | undefined): FacetCounts['values'] {
  const values = (facet?.values ?? []).map((value, number) => ({
    ...readFacetValue(value),
    count: counts?.[number] ?? 0,
  }))
  return values.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
