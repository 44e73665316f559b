import type { Locale } from '../i18n/locale.ts'
import { foldAccents, termsOf, wordsIn } from './terms.ts'

/**
 * Words in a row are known by a number (32 bits with a sign) in place of their letters: each two that tell something
 * and follow one another in a line, with the small words between them; and each beginning of a title that tells
 * something. That two different rows have one number happens once in four thousand million.
 */
export interface LineReading {
  /** The last pair that was read. */
  pair: number
  /** All words so far, as the beginning of a title. */
  beginning: number
  /** True when one of them tells something. */
  tells: boolean
  /** The last word that tells something and the small ones after it. */
  open: number
}

export const newLine = (): LineReading => ({ pair: 0, beginning: titleSeed, tells: false, open: 0 })

/** Begins another line. */
export function restart(line: LineReading): void {
  line.beginning = titleSeed
  line.tells = false
}

/** Reads the next word of a line by its hash. True when a pair ends with it. */
export function readWord(line: LineReading, hash: number, tells: boolean): boolean {
  const isPair = line.tells && tells
  if (isPair) line.pair = mix(line.open, hash)
  if (tells) line.open = hash
  else if (line.tells) line.open = mix(line.open, hash)
  line.tells ||= tells
  line.beginning = mix(line.beginning, hash)
  return isPair
}

/** The rows in what somebody typed. */
export interface TypedRows {
  pairs: readonly number[]
  /** All words but the last, which may still be typed. */
  beginning: number | undefined
}

/** Reads the rows of a query. `mended` has other words for some of its words. */
export function rowsIn(query: string, locale: Locale, mended?: ReadonlyMap<string, string>): TypedRows {
  const line = newLine()
  const pairs = new Set<number>()
  let beginning: number | undefined
  for (const { word: typed } of wordsIn(query.slice(0, mostLetters))) {
    const word = mended?.get(typed) ?? typed
    beginning = line.tells ? line.beginning : undefined
    if (readWord(line, hashOf(foldAccents(word)), termsOf(word, locale).length > 0)) pairs.add(line.pair)
  }
  return { pairs: [...pairs].slice(0, mostPairs), beginning }
}

/** Nobody remembers a longer phrase word for word. */
const mostLetters = 200
const mostPairs = 8

/** A number for a word (FNV-1a over its UTF-16 units, 32 bits with a sign). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** Keeps a title that begins with two words apart from a text that has them. */
const titleSeed = 0x5bd1e995

/** The order counts: `work student` is not `student work`. The last steps are those of MurmurHash3. */
function mix(one: number, other: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ other
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
