import { expect, test } from 'vitest'
import type { LessonProblemMap } from '../../src/lib/check/lesson-problem-map.ts'
import { renderLessonProblemMap } from '../../src/lib/report/lesson-problem-map.ts'

const label = (id: string, title: string) => ({
  id,
  title,
  path: `lessons/${id}.mdx`,
  url: `/lessons/${id}/`,
})
const drafts = label('few-drafts', 'Too few first drafts')
const calls = label('late-calls', 'Families hear late')
const slots = label('slots', 'Book a slot')
const codes = label('codes', 'Codes \u001b[31min the margin')

const map: LessonProblemMap = {
  lessons: [
    {
      lesson: codes,
      problems: [],
      proposals: [
        {
          problem: calls,
          score: 1,
          because: { type: 'evidence', from: label('text-by-noon', 'Text by noon') },
        },
        { problem: drafts, score: 0.3, because: { type: 'words', words: ['drafts', 'feedback'] } },
      ],
    },
    { lesson: slots, problems: [drafts], proposals: [] },
  ],
  problems: [
    { problem: drafts, lessons: [slots] },
    { problem: calls, lessons: [] },
  ],
}

test('lists the lessons that still need a problem first, with the reason of each proposal', () => {
  expect(renderLessonProblemMap(map, 'en')).toBe(`Lessons and the problems they help with
1 of 2 lessons are linked to a problem.

Lessons without a problem
  Codes ␛[31min the margin (codes)
    -> perhaps Families hear late (late-calls): its evidence comes from “Text by noon”, which is for this problem
    -> perhaps Too few first drafts (few-drafts): both speak of drafts, feedback

Problems and their lessons
  Too few first drafts (few-drafts)
    -> Book a slot (slots)
  Families hear late (late-calls)
    -> no lesson yet
`)
})

test('says the same in Spanish', () => {
  const text = renderLessonProblemMap(map, 'es')
  expect(text).toContain('1 de 2 lecciones están unidas a un problema.')
  expect(text).toContain('-> quizás Too few first drafts (few-drafts): los dos hablan de drafts, feedback')
  expect(text).toContain('-> todavía sin lecciones')
})
