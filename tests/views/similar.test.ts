import { expect, test } from 'vitest'
import type { ComparedEntry } from '../../src/lib/knowledge/similar-entries.ts'
import type { Locale } from '../../src/lib/i18n/locale.ts'
import { similarTo } from '../../src/lib/views/similar.ts'
import { contextOfExample, page } from './context-of-example.ts'

const prototype = (title: string, change: string, school: string, ...more: string[]) =>
  page(
    `title: ${title}`,
    `change: ${change}`,
    'problem: few',
    `schools: [${school}]`,
    'consent: no student work or images',
    ...more,
  )
const tags =
  '- { id: talk, name: Talk one to one, nameEs: Charla a solas, meaning: People talk., group: Class }\n'
const base = {
  'practice-tags.yaml': tags,
  'problems/few.mdx': page('title: Few drafts', 'statement: A third hand in nothing.'),
  'schools/ada.mdx': page('title: Ada Middle', 'level: middle'),
  'schools/east.mdx': page('title: Eastside', 'level: k-8'),
  'prototypes/slots/index.mdx': prototype(
    'Booked slots',
    'Students book five minutes with a teacher.',
    'ada',
  ),
  'prototypes/sheet/index.mdx': prototype('A sheet of slots', 'Students book minutes on a sheet.', 'east'),
  'prototypes/quiet/index.mdx': prototype('Quiet start', 'A task lies on each desk.', 'east'),
}

function similar(tree: Readonly<Record<string, string>>, locale: Locale = 'en', id = 'slots') {
  const context = contextOfExample(tree, locale)
  const { title, pages } = similarTo(context, context.graph.get('prototype', id) as ComparedEntry)
  return { title, pages: pages.map(({ entry, why, words }) => [entry.id, why, words]) }
}

test('names a close prototype with its school and the reason, in the language of the page', () => {
  expect(similar(base)).toEqual({
    title: 'Someone is trying something close',
    pages: [['sheet', 'Eastside; same problem; shared words:', 'slots, booked']],
  })
  expect(similar(base, 'es')).toEqual({
    title: 'Otro equipo prueba algo parecido',
    pages: [['sheet', 'Eastside; mismo problema; palabras en común:', 'slots, booked']],
  })
})

test('says that it is over when nobody works on it any more', () => {
  const tree = {
    ...base,
    'prototypes/sheet/cycle-01.mdx': page('observations: It ran.', 'decision: abandon'),
  }
  expect(similar(tree).title).toBe('Someone tried something close')
})

test('a shared practice for the same problem is a reason, other words or not', () => {
  const tagged = (...args: [string, string, string]) => prototype(...args, 'practiceTags: [talk]')
  const tree = {
    ...base,
    'prototypes/slots/index.mdx': tagged('Booked slots', 'Students book five minutes.', 'ada'),
    'prototypes/sheet/index.mdx': tagged('Quiet start', 'A task lies on each desk.', 'east'),
  }
  expect(similar(tree, 'es').pages).toEqual([
    ['sheet', 'Eastside; mismo problema; misma práctica: Charla a solas', ''],
  ])
})

test('what the page names already, drafts, and what only shares a problem are not shown', () => {
  expect(similar(base, 'en', 'quiet').pages).toEqual([])
  const close = ['A sheet of slots', 'Students book minutes on a sheet.', 'east'] as const
  for (const more of ['adaptedFrom: prototypes/slots', 'draft: true'])
    expect(similar({ ...base, 'prototypes/sheet/index.mdx': prototype(...close, more) }).pages).toEqual([])
})

test('at most three are shown, the closest first', () => {
  const more = ['a', 'b', 'c', 'd'].map((id) => [
    `prototypes/${id}/index.mdx`,
    prototype(`Slots ${id}`, 'Students book five minutes with a teacher.', 'east'),
  ])
  const pages = similar({ ...base, ...Object.fromEntries(more) }).pages.map(([id]) => id)
  expect(pages).toEqual(['a', 'b', 'c'])
})
