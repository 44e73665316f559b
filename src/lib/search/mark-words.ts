import type { Locale } from '../i18n/locale.ts'
import { searchWords } from './search-words.ts'
import { foldAccents, termsOf, wordsIn } from './terms.ts'

/** A piece of a text; `marked` pieces have a word that was looked for. */
export interface Piece {
  text: string
  marked: boolean
}

/** Cuts a text so that the words of a query can be marked in it. The pieces joined are the text. */
export function markWords(text: string, query: string, locale: Locale): Piece[] {
  const words = searchWords(query, locale)
  const terms = new Set(words.flatMap((word) => termsOf(word, locale)))
  const last = foldAccents(words.at(-1) ?? '')
  const pieces: Piece[] = []
  let done = 0
  for (const { word, start, end } of wordsIn(text)) {
    const isFound =
      termsOf(word, locale).some((term) => terms.has(term)) ||
      (last.length > 1 && foldAccents(word).startsWith(last))
    if (!isFound) continue
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    done = end
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false })
  return pieces
}
