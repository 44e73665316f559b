import type { Locale } from '../i18n/locale.ts'
import { isStopWord, stemOf } from './stem.ts'

/** A word of a text with its place in it. */
export interface Word {
  /** In small letters. */
  word: string
  start: number
  end: number
}

/** The words of a text: runs of letters and digits, in any script. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0].normalize('NFC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The word without accents: `evaluación` is `evaluacion`. */
export const foldAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '')

/**
 * The terms by which a word is looked up: the stem of the word and the stem of the word without accents, so that
 * `evaluacion` finds `evaluación`. None for a word that says nothing by itself.
 */
export function termsOf(word: string, locale: Locale): string[] {
  if (isStopWord(word, locale)) return []
  return [
    ...new Set([stemOf(word, locale), foldAccents(stemOf(word, locale)), stemOf(foldAccents(word), locale)]),
  ]
}

/** The terms under which a text is kept, in the order of its words. */
export function termsIn(text: string, locale: Locale): string[] {
  return wordsIn(text).flatMap(({ word }) => {
    const memo = kept[locale]
    let terms = memo.get(word)
    if (!terms) {
      terms = termsOf(word, locale)
      memo.set(word, terms)
    }
    return terms
  })
}

/** A word comes back thousands of times in a zone; its terms are made once. */
const kept: Record<Locale, Map<string, string[]>> = { en: new Map(), es: new Map() }
