import lunr from 'lunr'
import addSpanish from 'lunr-languages/lunr.es.js'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import type { Locale } from '../i18n/locale.ts'

addStemmerSupport(lunr)
addSpanish(lunr)

type Filter = (token: lunr.Token) => lunr.Token | undefined
const spanish = (lunr as unknown as { es: { stemmer: Filter; stopWordFilter: Filter } }).es
const tools: Record<Locale, { stem: Filter; keep: Filter }> = {
  en: { stem: lunr.stemmer as Filter, keep: lunr.stopWordFilter as Filter },
  es: { stem: spanish.stemmer, keep: spanish.stopWordFilter },
}
const known: Record<Locale, Map<string, string>> = { en: new Map(), es: new Map() }

/** The stem of a word in small letters, as lunr's stemmer of the language cuts it. */
export function stemOf(word: string, locale: Locale): string {
  const memo = known[locale]
  let stem = memo.get(word)
  if (stem === undefined) {
    const one = locale === 'es' ? inOne(word) : word
    stem = tools[locale].stem(new lunr.Token(one, {}))?.toString() || word
    memo.set(word, stem)
  }
  return stem
}

/** True for a word that says nothing by itself, such as `the` or `de`. */
export const isStopWord = (word: string, locale: Locale): boolean =>
  tools[locale].keep(new lunr.Token(word, {})) === undefined

/** A Spanish word in one where the stemmer keeps one and many apart: `lápices` is `lápiz`, `líneas` is `línea`. */
const inOne = (word: string): string =>
  word.length > 4 ? word.replace(/ces$/, 'z').replace(/([ao])s$/, '$1') : word
