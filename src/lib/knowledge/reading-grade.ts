import { syllable } from 'syllable'
import { scanSentences, type Sentence } from './sentences.ts'
import { countSpanishSyllables } from './spanish-syllables.ts'

/** What the formulas count. */
export interface TextCounts {
  words: number
  sentences: number
  syllables: number
}

/** The most words whose syllables are remembered; a district uses fewer. */
const mostKnown = 50_000

/** The same words come again and again. */
const remember = (count: (word: string) => number): ((word: string) => number) => {
  const known = new Map<string, number>()
  return (word) => {
    let syllables = known.get(word)
    if (syllables === undefined) {
      if (known.size >= mostKnown) known.clear()
      known.set(word, (syllables = count(word)))
    }
    return syllables
  }
}

const syllablesIn = {
  en: remember((word) => Math.max(1, syllable(word.toLowerCase()))),
  es: remember(countSpanishSyllables),
}

/** Languages for which there is a formula. */
export const hasFormula = (lang: string): lang is 'en' | 'es' => lang === 'en' || lang === 'es'

/**
 * Counts the words, sentences and syllables of paragraphs; a paragraph without a period is one sentence. Each sentence
 * is handed on with the number of its paragraph.
 */
export function countText(
  paragraphs: readonly string[],
  lang: 'en' | 'es',
  onSentence?: (sentence: Sentence, paragraph: number) => void,
): TextCounts {
  const sum = { words: 0, sentences: 0, syllables: 0 }
  const syllablesOf = syllablesIn[lang]
  const addWord = (word: string) => {
    sum.syllables += syllablesOf(word)
  }
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const sentence of scanSentences(text, addWord)) {
      sum.sentences += 1
      sum.words += sentence.words
      onSentence?.(sentence, paragraph)
    }
  }
  return sum
}

/**
 * The school grade, in years, at which a text can be read. English: Flesch-Kincaid (Kincaid et al., 1975). Spanish:
 * the ease of Fernández Huerta (1959), turned into a grade by the table of the same paper. 0 for no text.
 */
export function readingGrade(counts: TextCounts, lang: 'en' | 'es'): number {
  const { words, sentences, syllables } = counts
  if (words === 0 || sentences === 0) return 0
  if (lang === 'es') return gradeOfEase(fernandezHuerta(counts))
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/** Ease of a Spanish text, about 0 (hard) to 100 (easy); the equation as corrected for words a sentence (Law, 2011). */
export const fernandezHuerta = ({ words, sentences, syllables }: TextCounts): number =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)

/** Ease and grade: 90 to 100 is fourth grade, 80 fifth, 70 sixth, 60 seventh or eighth, 50 before college, then college. */
const table = [
  [100, 4],
  [90, 5],
  [80, 6],
  [70, 7],
  [60, 9],
  [50, 13],
  [30, 16],
] as const

/** Between two lines of the table the grade rises evenly. */
function gradeOfEase(ease: number): number {
  const below = table.findIndex(([from]) => ease >= from)
  if (below === 0) return Math.max(0, 4 - (ease - 100) / 10)
  const [[high, low], [from, to]] = below === -1 ? [table[5], table[6]] : [table[below - 1]!, table[below]!]
  return low + ((high - ease) / (high - from)) * (to - low)
}
