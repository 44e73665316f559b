import { expect, test } from 'vitest'
import { markOf } from '../../src/lib/content/translation.ts'
import { originalOf } from '../../src/lib/content/translate-graph.ts'
import { editAddress, otherLang } from '../../src/lib/views/href.ts'
import { contextOfExample, page } from './context-of-example.ts'

const source = `${page(
  'title: Pair talk first',
  'claim: Two minutes in pairs brought more hands.',
  'grades: [4]',
  'problems: [few-voices]',
  'reviewBy: 2027-05-01',
)}## What we saw

It was [loud](#what-we-saw).
`
const spanish = (...fields: string[]) => `${page(
  'title: Primero en pareja',
  'claim: Dos minutos en pareja trajeron más manos.',
  ...fields,
)}## Lo que vimos

Hubo [ruido](#lo-que-vimos).
`
const problem = page('title: Few voices', 'statement: Few speak.')

function read(words: string, more: Record<string, string> = {}, locale: 'en' | 'es' = 'es') {
  const example = {
    'zone.yaml': 'name: Zone\nplainWords: A zone.\nrepository: https://example.org/zone\n',
    'lessons/talk.mdx': source,
    'lessons/talk.es.mdx': words,
    'problems/few-voices.mdx': problem,
    ...more,
  }
  const context = contextOfExample(example, locale, '2026-11-20')
  return { context, lesson: context.graph.get('lesson', 'talk')! }
}

test('readers of a language get its words; numbers, days and links stay those of the source', () => {
  const { context, lesson } = read(spanish('reviewBy: 2030-01-01', 'grades: [9]'))
  expect(lesson.title).toBe('Primero en pareja')
  expect(lesson.data.claim).toBe('Dos minutos en pareja trajeron más manos.')
  expect([lesson.data.grades, lesson.data.reviewBy]).toEqual([['4'], '2027-05-01'])
  expect(context.langOf(lesson)).toBe('es')
  expect(otherLang(context, lesson)).toBeUndefined()
  // In lists and from the other end of a link it is the same entry.
  const [linked] = context.graph.linkedFrom(context.graph.get('problem', 'few-voices')!, 'lesson')
  expect(linked).toBe(lesson)
  expect(context.graph.all('lesson').map(({ title }) => title)).toEqual(['Primero en pareja'])
})

test('readers of the source language see the source', () => {
  const { context, lesson } = read(spanish(), {}, 'en')
  expect(lesson.title).toBe('Pair talk first')
  expect(context.graph.entries).toHaveLength(2)
  expect(context.graph.original).toBeUndefined()
})

test('a link to a heading lands on it in every language', () => {
  const { lesson } = read(spanish())
  expect(lesson.body.html).toContain('<h2 id="what-we-saw">Lo que vimos</h2>')
  expect(lesson.body.html).toContain('<a href="#what-we-saw">ruido</a>')
})

test('it is known whether the source has changed since', () => {
  const { lesson } = read(spanish())
  const mark = markOf(originalOf(lesson))
  expect(lesson.translated?.changedSince).toBe(true)
  expect(read(spanish(`translates: ${mark}`)).lesson.translated?.changedSince).toBe(false)
  // A day is no word.
  const later = { 'lessons/talk.mdx': source.replace('2027-05-01', '2028-05-01') }
  expect(read(spanish(`translates: ${mark}`), later).lesson.translated?.changedSince).toBe(false)
  const other = { 'lessons/talk.mdx': source.replace('loud', 'quiet') }
  expect(read(spanish(`translates: ${mark}`), other).lesson.translated?.changedSince).toBe(true)
})

test('"Suggest an edit" opens the file whose words are shown', () => {
  const { context, lesson } = read(spanish())
  expect(editAddress(context, lesson)).toMatch(/lessons\/talk\.es\.mdx$/)
  expect(editAddress(context, context.graph.get('problem', 'few-voices')!)).toMatch(/few-voices\.mdx$/)
})

test('a draft, and a file that cannot be read, leave the source as it is', () => {
  expect(read(spanish('draft: true')).lesson.title).toBe('Pair talk first')
  expect(read('---\ntitle: [\n---\n').lesson.title).toBe('Pair talk first')
})

test('groups of fields keep their numbers: a translated list of another length is not shown', () => {
  const goal = (signs: string) => page('title: Goal', 'plainWords: More.', `earlySigns: [${signs}]`)
  const both =
    '{ sign: one, by: 2026-01-01, expected: 5 more }, { sign: two, by: 2026-02-01, expected: 6 more }'
  const read = (words: string) => {
    const example = { 'goals/goal.mdx': goal(both), 'goals/goal.es.mdx': goal(words) }
    return contextOfExample(example, 'es').graph.get('goal', 'goal')!.data.earlySigns!
  }
  expect(read('{ sign: uno, expected: 5 más }, { sign: dos, expected: 6 más }')).toEqual([
    { sign: 'uno', by: '2026-01-01', expected: '5 más' },
    { sign: 'dos', by: '2026-02-01', expected: '6 más' },
  ])
  expect(read('{ sign: dos, expected: 6 más }').map(({ sign }) => sign)).toEqual(['one', 'two'])
})

test('privacy and links are looked at in translations too', () => {
  const words = spanish().replace(
    'Hubo',
    'Llamar a Sofía Ramírez, 555-867-5309, y leer [esto](/lessons/nada/).',
  )
  const { context } = read(words)
  const found = context.report.diagnostics.filter(({ path }) => path === 'lessons/talk.es.mdx')
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['privacy/identifier', 'link/broken']))
  expect(found.every(({ message }) => !message.es.includes('867'))).toBe(true)
})
