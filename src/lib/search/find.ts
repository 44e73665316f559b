import lunr from 'lunr'
import type { Locale } from '../i18n/locale.ts'
import type { SearchIndex } from './build-index.ts'
import type { SearchRecord } from './records.ts'
import { foldAccents, termsOf, wordsIn } from './terms.ts'

/** What was found, best first. `all` is false when no record has all the words and these have some. */
export interface Found {
  records: readonly SearchRecord[]
  all: boolean
}

export type Find = (query: string) => Found

const mostWords = 12
const mostLetters = 40
/** Shorter words are near too many others to guess. */
const leastToGuess = 4

/** Makes the search of a loaded index. What a person types is only ever taken as words, never as lunr's query language. */
export function makeFind({ index, records }: SearchIndex, locale: Locale): Find {
  const loaded = lunr.Index.load(index)
  return (query) => {
    const words = searchWords(query, locale)
    if (words.length === 0) return { records: [], all: true }
    const hits = words.map((word, place) => hitsOf(loaded, word, locale, place === words.length - 1))
    const scores = new Map<string, { sum: number; words: number }>()
    for (const found of hits) {
      for (const [ref, score] of found) {
        const known = scores.get(ref) ?? { sum: 0, words: 0 }
        scores.set(ref, { sum: known.sum + score, words: known.words + 1 })
      }
    }
    const most = Math.max(0, ...[...scores.values()].map((score) => score.words))
    const all = most === words.length
    const kept = [...scores].filter(([, score]) => !all || score.words === most)
    kept.sort(([a, x], [b, y]) => y.words - x.words || y.sum - x.sum || Number(a) - Number(b))
    return { records: kept.flatMap(([ref]) => records[Number(ref)] ?? []), all: all || kept.length === 0 }
  }
}

/** The words of a query that say something; all of them when none does. */
export function searchWords(query: string, locale: Locale): string[] {
  const words = wordsIn(query.slice(0, 500)).map(({ word }) => word.slice(0, mostLetters))
  const telling = words.filter((word) => termsOf(word, locale).length > 0)
  return (telling.length > 0 ? telling : words).slice(0, mostWords)
}

/** Scores of the records that have a word: its stem first, then words it begins (the last one may still be typed), then near ones. */
function hitsOf(index: lunr.Index, word: string, locale: Locale, isLast: boolean): Map<string, number> {
  const terms = termsOf(word, locale)
  const exact = ask(index, terms, { boost: 10 })
  const begun = isLast
    ? ask(index, [foldAccents(word)], { wildcard: lunr.Query.wildcard.TRAILING })
    : new Map<string, number>()
  const hits = new Map(exact)
  for (const [ref, score] of begun) hits.set(ref, Math.max(score, hits.get(ref) ?? 0))
  return hits.size > 0 || word.length < leastToGuess
    ? hits
    : ask(index, [foldAccents(word)], { editDistance: 1 })
}

function ask(index: lunr.Index, terms: readonly string[], how: object): Map<string, number> {
  if (terms.length === 0) return new Map()
  const found = index.query((query) => {
    for (const term of terms) query.term(term, { usePipeline: false, ...how })
  })
  return new Map(found.map(({ ref, score }) => [ref, score]))
}
