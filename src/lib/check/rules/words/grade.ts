import { quote } from '../../../content/issue.ts'
import type { Text } from '../../../i18n/locale.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { pageWordsOf } from '../../page-words.ts'
import { readPage, readTexts } from '../../page-reading.ts'
import { defineEntryRule } from '../../rule.ts'

/** The formulas were made for passages of a hundred words; a shorter text says little. */
const enoughWords = 100
/** The box is short by design: two sentences are enough to see that it is hard. */
const enoughInBox = 20

const easy = 'We book a time with each group. They bring a draft. We read it with them and ask one question. '
const hard =
  'Systematic implementation of individualized instructional interventions necessitates continuous administrative collaboration, particularly considering organizational responsibilities and institutional communication. '

/** Above the last grade of school, a number says little. */
export const levelWords = (grade: number): Text =>
  grade > 12
    ? { en: 'college level', es: 'un nivel universitario' }
    : { en: `grade ${grade}`, es: `el grado ${grade}` }

const writing = (body: string, plainWords?: string) => ({
  'lessons/slots.mdx': `${exampleLesson({ plainWords })}\n${body}\n`,
})

export const grade = defineEntryRule({
  id: 'words/grade',
  severity: 'tip',
  summary: 'A text reads above the grade that the zone has set.',
  why: 'Families read this, and often a child reads it to them. California asks for grade 6 on public pages. English is measured with Flesch-Kincaid (1975), Spanish with Fernández Huerta (1959).',
  messages: {
    page: ({ grade, limit, sentence }: { grade: number; limit: number; sentence: string }) =>
      `This page reads at about ${levelWords(grade).en}; the zone aims at ${limit} or below. Shorter words and sentences help. Begin here: “${sentence}”`,
    box: ({ grade, limit, sentence }: { grade: number; limit: number; sentence: string }) =>
      `The box for families reads at about ${levelWords(grade).en}; aim at ${limit} or below. Try two short sentences for: “${sentence}”`,
  },
  examples: {
    passes: [writing(easy.repeat(6)), writing(hard.repeat(2)), writing('', easy)],
    fails: [writing(hard.repeat(8)), writing('', hard.repeat(2))],
  },
  *checkEntry(entry, { zone }) {
    const { readingGrade: limit, plainWordsGrade } = zone.thresholds
    const page = pageWordsOf(entry, zone)
    if (!page) return
    const { texts, lang } = page
    const box = readTexts(
      texts.filter(({ place }) => 'field' in place && place.field[0] === 'plainWords'),
      lang,
    )
    if (box.words >= enoughInBox && box.grade !== undefined && box.grade > limit) {
      const severity = box.grade > plainWordsGrade ? 'fix' : 'tip'
      const values = { grade: box.grade, limit, sentence: quote(box.longest?.text ?? '') }
      yield { field: ['plainWords'], message: 'box', values, severity }
    }
    const { words: count, grade, longest } = readPage(page)
    if (count < enoughWords || grade === undefined || grade <= limit || !longest) return
    yield {
      ...longest.place,
      message: 'page',
      values: { grade, limit, sentence: quote(longest.text) },
    }
  },
})
