import type { Locale } from '../i18n/locale.ts'
import { markWords, type Piece } from './mark-words.ts'

const longest = 220

/**
 * The part of a text that has most of the words of a query, cut at words, with those words marked. The start of the
 * text when it has none of them.
 */
export function snippetOf(text: string, query: string, locale: Locale): Piece[] {
  const plain = text.replace(/\s+/g, ' ').trim()
  const pieces = markWords(plain, query, locale)
  let at = 0
  const marks: { start: number; end: number; word: string }[] = []
  for (const { text: part, marked } of pieces) {
    if (marked) marks.push({ start: at, end: at + part.length, word: part.toLowerCase() })
    at += part.length
  }
  const start = marks.length > 0 ? bestStart(marks) : 0
  const from = start === 0 ? 0 : plain.lastIndexOf(' ', start) + 1
  const room = from + longest
  const to = room >= plain.length ? plain.length : Math.max(plain.lastIndexOf(' ', room), from + 1)
  const cut = markWords(plain.slice(from, to), query, locale)
  const before: Piece[] = from > 0 ? [{ text: '… ', marked: false }] : []
  const after: Piece[] = to < plain.length ? [{ text: ' …', marked: false }] : []
  return [...before, ...cut, ...after]
}

/** Start of the stretch with most different words; some words before the first of them are shown too. */
function bestStart(marks: readonly { start: number; end: number; word: string }[]): number {
  let best = { start: 0, count: 0 }
  for (const [first, { start }] of marks.entries()) {
    const words = new Set<string>()
    for (let at = first; at < marks.length && (marks[at]?.end ?? 0) <= start + longest - 60; at += 1)
      words.add(marks[at]?.word ?? '')
    if (words.size > best.count) best = { start, count: words.size }
  }
  return Math.max(0, best.start - 60)
}
