import type { Locale } from '../i18n/locale.ts'
import { isStopWord, stemOf } from './stem.ts'

/** A word of a text with its place in it. */
export interface Word {
  /** In small letters. */
  word: string
  start: number
  end: number
}

/** Visits the words of a text, in any script: runs of letters, digits and marks. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const known = signs[unit]
    const isHalf = (unit & 0xfc00) === 0xd800
    const belongs = known === 0 ? isOfWord(isHalf ? (text.codePointAt(at) ?? 0) : unit) : known === 1
    if (belongs && start < 0) start = at
    else if (!belongs && start >= 0) {
      visit(start, at)
      start = -1
    }
    // The other half of a sign beyond the first plane.
    if (belongs && isHalf) at += 1
  }
  if (start >= 0) visit(start, text.length)
}

/** The words of a text. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  eachWord(text, (start, end) => words.push({ word: asRead(text.slice(start, end)), start, end }))
  return words
}

/** A word as it is compared: in small letters, each accent in one sign with its letter. */
export const asRead = (word: string): string =>
  isPlain.test(word) ? word.toLowerCase() : word.normalize('NFC').toLowerCase()

/** The word without accents: `evaluación` is `evaluacion`. */
export const foldAccents = (word: string): string =>
  isPlain.test(word) ? word : word.normalize('NFD').replace(/\p{M}+/gu, '')

/**
 * The terms by which a word is looked up: the stem of the word and the stem of the word without accents, so that
 * `evaluacion` finds `evaluación`. None for a word that says nothing by itself.
 */
export function termsOf(word: string, locale: Locale): readonly string[] {
  const memo = known[locale]
  let terms = memo.get(word)
  if (!terms) {
    terms = findTerms(word, locale)
    memo.set(word, terms)
  }
  return terms
}

/** The terms under which a text is kept, in the order of its words. */
export const termsIn = (text: string, locale: Locale): string[] =>
  wordsIn(text).flatMap(({ word }) => termsOf(word, locale))

/** A word comes back thousands of times in a zone; its terms are made once. */
const known: Record<Locale, Map<string, readonly string[]>> = { en: new Map(), es: new Map() }

function findTerms(word: string, locale: Locale): string[] {
  if (isStopWord(word, locale)) return []
  const stem = stemOf(word, locale)
  return [...new Set([stem, foldAccents(stem), stemOf(foldAccents(word), locale)])]
}

const isPlain = /^[\x20-\x7e]*$/
/** For each UTF-16 unit 1 when it is part of a word, 2 when it is not, 0 when nobody asked yet or it is half a sign. */
const signs = new Uint8Array(0x10000)

function isOfWord(sign: number): boolean {
  const found = /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(sign))
  if (sign < 0xd800 || (sign > 0xdbff && sign < 0x10000)) signs[sign] = found ? 1 : 2
  return found
}
