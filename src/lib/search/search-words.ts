import type { Locale } from '../i18n/locale.ts'
import { termsOf, wordsIn } from './terms.ts'

const mostWords = 12
const mostLetters = 40

/** The words of a query that say something; all of them when none does. Never an error, whatever is typed. */
export function searchWords(query: string, locale: Locale): string[] {
  const words = wordsIn(query.slice(0, 500)).map(({ word }) => word.slice(0, mostLetters))
  const telling = words.filter((word) => termsOf(word, locale).length > 0)
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, mostWords)
}
