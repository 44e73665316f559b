import lunr from 'lunr'
import type { Locale } from '../i18n/locale.ts'

type Filter = (token: lunr.Token) => lunr.Token | undefined

/** What lunr knows of a language. */
export interface Language {
  stemmer: Filter
  stopWordFilter: Filter
  /** A word made ready for the stemmer. */
  prepare(word: string): string
}

const languages: Partial<Record<Locale, Language>> = {
  en: {
    stemmer: lunr.stemmer as Filter,
    stopWordFilter: lunr.stopWordFilter as Filter,
    prepare: (word) => word,
  },
}
const known: Record<Locale, Map<string, string>> = { en: new Map(), es: new Map() }

/** Makes a language known: who searches in one loads no other. */
export function addLanguage(locale: Locale, language: Language): void {
  languages[locale] = language
}

/** The stem of a word in small letters, as lunr's stemmer of the language cuts it. */
export function stemOf(word: string, locale: Locale): string {
  const memo = known[locale]
  let stem = memo.get(word)
  if (stem === undefined) {
    const { prepare, stemmer } = languageOf(locale)
    stem = stemmer(new lunr.Token(prepare(word), {}))?.toString() || word
    memo.set(word, stem)
  }
  return stem
}

/** True for a word that says nothing by itself, such as `the` or `de`. */
export const isStopWord = (word: string, locale: Locale): boolean =>
  languageOf(locale).stopWordFilter(new lunr.Token(word, {})) === undefined

function languageOf(locale: Locale): Language {
  const language = languages[locale]
  if (!language) throw new Error(`The stems of ${locale} are not loaded: import src/lib/search/spanish.ts.`)
  return language
}
