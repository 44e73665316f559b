import type { Locale } from '../i18n/locale.ts'
import type { IndexFiles } from './index-files.ts'
import { nearWords } from './near-words.ts'
import { preferRows, rowsToLoad } from './prefer-rows.ts'
import { countWords, rankPages, type Way } from './rank-pages.ts'
import type { TermPlaces } from './read-index.ts'
import { searchWords } from './search-words.ts'
import { otherNames } from './synonyms.ts'
import { foldAccents, termsOf } from './terms.ts'
import { rowsIn } from './word-rows.ts'

/** What was found. */
export interface Found {
  /** Numbers of the pages, best first. */
  pages: readonly number[]
  /** False when no page has all the words and these have some. */
  all: boolean
  /** True when a part of the index could not be had, so that something may be missing. */
  partial: boolean
  /** What was looked for in place of a word that no page has. */
  instead: readonly { typed: string; near: readonly string[] }[]
}

/** How much a way to a word counts beside the typed word itself. */
const weights = { begun: 0.7, otherName: 0.6, near: 0.5 } as const
/** They stand side by side in the index, so that more of them cost little. */
const mostBegun = 60
/** Fewer letters begin too many words. */
const leastBegun = 2

/**
 * Finds pages. A word counts by its stem; the last one, which may still be typed, also by the words it begins; one
 * that no page has, by the words near it; what the glossary knows by other names, by those.
 */
export async function findPages(files: IndexFiles, query: string, locale: Locale): Promise<Found> {
  const typed = searchWords(query, locale)
  if (typed.length === 0) return { pages: [], all: true, partial: false, instead: [] }
  let partial = false
  const failed = () => void (partial = true)
  const places = new Map<string, TermPlaces>()
  const load = async (ways: readonly Way[]) => {
    const wanted = new Set(ways.flatMap(({ groups }) => groups.flat()).filter((term) => !places.has(term)))
    for (const [term, place] of await files.terms(wanted, failed)) places.set(term, place)
  }
  const ways: Way[][] = typed.map((word) => [{ weight: 1, groups: [termsOf(word, locale)] }])
  for (const other of otherNames(typed, files.synonyms, locale)) {
    const way = { weight: weights.otherName, groups: other.words.map((word) => termsOf(word, locale)) }
    for (const place of other.places) ways[place]?.push(way)
  }
  const begun = beginnings(files, typed.at(-1) ?? '', locale, failed)
  await load(ways.flat())
  // Loads beside what comes next; who needs it later has it then.
  const others = ways.length - 1
  const counts = countWords(ways.slice(0, -1), places, files.pages)
  const likely = counts.reduce((sum, each) => sum + (each === others ? 1 : 0), 0)
  void files.rows(rowsToLoad(rowsIn(query, locale), likely), () => {})
  const { terms, saysNothing } = await begun
  const started: Way = { weight: weights.begun, groups: [terms] }
  await load([started])
  ways.at(-1)?.push(started)
  const isKnown = ({ groups }: Way) => groups.every((terms) => terms.some((term) => places.has(term)))
  const instead: { typed: string; near: readonly string[] }[] = []
  for (const [at, word] of typed.entries()) {
    if (ways[at]?.some(isKnown) || (saysNothing && at === typed.length - 1)) continue
    const plain = foldAccents(word)
    const near = nearWords(plain, await files.wordsFrom(plain.slice(0, 1), failed))
    if (near.length === 0) continue
    instead.push({ typed: word, near })
    const guessed = { weight: weights.near, groups: [near.flatMap((each) => termsOf(each, locale))] }
    await load([guessed])
    ways[at] = [guessed]
  }
  const { ranked, all } = rankPages(ways, places, files.pages, saysNothing)
  const mended = new Map(instead.map(({ typed, near }) => [typed, near[0] ?? typed]))
  const pages = await preferRows(ranked, rowsIn(query, locale, mended), files, failed)
  return { pages, all, partial, instead }
}

/**
 * Terms of the words that a half-typed word begins, those on most pages first; `saysNothing` when it may become a
 * word such as `from`, by which no page is found.
 */
async function beginnings(
  files: IndexFiles,
  word: string,
  locale: Locale,
  failed: () => void,
): Promise<{ terms: string[]; saysNothing: boolean }> {
  const plain = foldAccents(word)
  if (plain.length < leastBegun) return { terms: [], saysNothing: false }
  const words = (await files.wordsFrom(plain, failed)).filter(([each]) => each !== plain)
  const common = words.sort(([, a], [, b]) => b - a).slice(0, mostBegun)
  const terms = common.map(([each]) => termsOf(each, locale))
  return { terms: [...new Set(terms.flat())], saysNothing: terms.some((each) => each.length === 0) }
}
