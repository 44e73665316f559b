import { expect, test } from 'vitest'
import { facetsOf } from '../../src/lib/views/lesson-facets.ts'
import { lessonRows } from '../../src/lib/views/lesson-list.ts'
import { page } from './context-of-example.ts'
import { writingContext } from './writing-zone.ts'

const lesson = (title: string, ...more: string[]) => page(`title: ${title}`, `claim: ${title}`, ...more)
const more = {
  'lessons/one-room.mdx': lesson('One room', 'grades: [8]', 'subjects: [Matemáticas]', 'updated: 2026-05-01'),
  'lessons/late.mdx': lesson('Late', 'grades: [K, 7]', 'lang: es', 'reviewBy: 2026-12-01'),
  'prototypes/talk-south/index.mdx': page(
    'title: Talk at South',
    'change: Talk',
    'schools: [south]',
    'teacherTime: 25 minutes a week',
    'lessonsChecked: [talk-helps]',
    'consent: no student work or images',
  ),
}
const facets = () =>
  Object.fromEntries(
    facetsOf(writingContext(more)).map(({ facet, values }) => [
      facet,
      values.map(({ id, name, lessons }) => `${id}: ${name}, ${lessons.length}`),
    ]),
  )

test('lessons are narrowed by what they and the work behind them say', () => {
  const { grade, subject, language, minutes, problem, 'works-in': worksIn } = facets()
  expect(grade).toEqual(['k-2: Kindergarten to grade 2, 1', '6-8: Grades 6 to 8, 2'])
  expect(subject).toEqual(['matematicas: Matemáticas, 1'])
  expect(language).toEqual(['en: English, 2', 'es: Spanish, 1'])
  expect(minutes).toEqual(['up-to-30: 16 to 30 minutes a week, 1'])
  expect(problem).toEqual(['few-drafts: Few drafts, 1'])
  expect(worksIn).toEqual(['middle: Middle school, 1'])
})

test('an address is the same in every language, also where a lesson is translated', () => {
  const translated = {
    ...more,
    'lessons/one-room.en.mdx': page('title: One room'),
    'lessons/late.en.mdx': page('title: Later', 'claim: Later', 'translates: t0000000'),
  }
  const addresses = (locale: 'en' | 'es') =>
    facetsOf(writingContext(translated, locale)).flatMap(({ values }) =>
      values.map(({ facet, id }) => `${facet}/${id}`).sort(),
    )
  expect(writingContext(translated).graph.get('lesson', 'late')?.title).toBe('Later')
  expect(addresses('es')).toEqual(addresses('en'))
})

test('one language alone is no choice', () => {
  const only = facetsOf(writingContext()).map(({ facet }) => facet)
  expect(only).not.toContain('language')
  expect(only).toContain('sure')
})

test('the most reused come first, or the newest, or those due for a second look', () => {
  const context = writingContext(more)
  const { graph } = context
  const inOrder = (order: 'reused' | 'newest' | 'review-due') =>
    lessonRows(context, graph.all('lesson'), order).map(({ heading }) => heading)
  expect(inOrder('reused')[0]).toBe('Talk helps')
  expect(inOrder('newest')[0]).toBe('One room')
  expect(inOrder('review-due')).toEqual(['Late'])
})
