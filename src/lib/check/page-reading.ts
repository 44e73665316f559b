import { countText, hasFormula, readingGrade } from '../knowledge/reading-grade.ts'
import type { PlacedText } from '../knowledge/texts.ts'
import type { PageWords } from './page-words.ts'

/** A sentence with its length in words and its place. */
export interface PlacedSentence {
  text: string
  words: number
  place: PlacedText['place']
}

/** How hard running text is to read. */
export interface Reading {
  words: number
  /** School grade, rounded down; undefined in a language without a formula. */
  grade: number | undefined
  longest: PlacedSentence | undefined
  /** Sentences of more than 30 words. */
  long: number
}

/** A sentence of more words is hard to hold in mind. */
export const longSentenceWords = 30

const byPage = new WeakMap<PageWords, Reading>()

/** Reads the running text of a page, once a run. The box in plain words is read by itself. */
export function readPage(page: PageWords): Reading {
  let reading = byPage.get(page)
  if (!reading) {
    reading = readTexts(page.texts.filter(isPageProse), page.lang)
    byPage.set(page, reading)
  }
  return reading
}

const isPageProse = ({ prose, place }: PlacedText): boolean =>
  prose && !('field' in place && /^(?:plainWords|title)/.test(String(place.field[0])))

/** Reads running text by the formula of its language. */
export function readTexts(texts: readonly PlacedText[], lang: string): Reading {
  const known = hasFormula(lang) ? lang : undefined
  let long = 0
  let longest: PlacedSentence | undefined
  const paragraphs = texts.map(({ text }) => text)
  const counts = countText(paragraphs, known ?? 'en', ({ start, end, words }, paragraph) => {
    if (words > longSentenceWords) long += 1
    const { text, place } = texts[paragraph] ?? {}
    if (text !== undefined && place && words > (longest?.words ?? 0))
      longest = { text: text.slice(start, end), words, place }
  })
  return { words: counts.words, grade: known && Math.floor(readingGrade(counts, known)), longest, long }
}
