import { expect, test } from 'vitest'
import { waitingOf } from '../../src/lib/views/waiting.ts'
import { contextOfExample, page } from './context-of-example.ts'

const prototype = (...more: string[]) =>
  page('title: P', 'change: C.', 'schools: [ada]', 'consent: no student work or images', ...more)
const flexibility = (...more: string[]) =>
  page(
    'title: Advisory time',
    'requirement: { title: Advisory is for advisory, level: local policy }',
    'category: time',
    'standing: tension',
    ...more,
  )
const note = (title: string, ...more: string[]) =>
  page(
    `title: ${title}`,
    'date: 2026-10-01',
    'promises: [{ what: Share the drafts, who: coach, by: 2026-10-15 }]',
    ...more,
  )
const zone = {
  'zone.yaml': 'name: Zone\nplainWords: Words.\n',
  'schools/ada.mdx': page('title: Ada', 'level: middle'),
  'communities/w/index.mdx': page('title: Writing', 'domain: D.'),
}

/** Group, page and whole, as a reader meets them. */
function listed(example: Record<string, string>) {
  const { waits, says } = waitingOf(contextOfExample({ ...zone, ...example }))
  return [...waits, ...says].flatMap(({ name, rows }) =>
    rows.map(({ entry, whole }) => [name, whole?.title, entry?.title].filter(Boolean).join(' > ')),
  )
}

test('what waits stands under what it waits for, all else for leaders under its subject', () => {
  const waiting = listed({
    'prototypes/p/index.mdx': prototype(),
    'prototypes/p/cycle-01.mdx': page('title: Slots', 'starts: 2026-08-12', 'ends: 2026-09-11'),
    'communities/w/notes/n.mdx': note('October'),
    'flexibilities/f.mdx': flexibility('ends: 2026-12-18'),
    'flexibilities/g.mdx': flexibility('since: 2026-01-05').replace('tension', 'verbal'),
  })
  expect(waiting).toContain('decision > P > Slots')
  expect(waiting).toContain('promise > Writing > October')
  expect(waiting).toContain('end > Advisory time')
  expect(waiting).toContain('flexibility > Advisory time')
})

test('drafts, borrowed work and entries that are still closed wait for nobody here', () => {
  const waiting = listed({
    'prototypes/p/index.mdx': prototype('borrowed: { from: [book], note: Facts. }'),
    'prototypes/p/cycle-01.mdx': page('title: Slots', 'starts: 2026-08-12', 'ends: 2026-09-11'),
    'sources/book.mdx': page('title: Book', 'citation: A book.'),
    'communities/w/notes/n.mdx': note('October', 'draft: true'),
  })
  expect(waiting.filter((row) => /Slots|October|^prototype > P/.test(row))).toEqual([])
})

test('a long list says how many pages it leaves out', () => {
  const notes = Array.from({ length: 27 }, (_, index) => [
    `communities/w/notes/n-${index}.mdx`,
    note(`N ${index}`),
  ])
  const { waits } = waitingOf(contextOfExample({ ...zone, ...Object.fromEntries(notes) }))
  const promises = waits.find(({ name }) => name === 'promise')
  expect([promises?.rows.length, promises?.more]).toEqual([25, 2])
})

test('what a rule would say of risk after risk is said once, with all of them', () => {
  const risk = (title: string) =>
    page(`title: ${title}`, 'plainWords: Words.', 'actions: [{ do: Tell them }]')
  const { says } = waitingOf(
    contextOfExample({ ...zone, 'risks/a.mdx': risk('Late'), 'risks/b.mdx': risk('Loud') }),
  )
  const group = says.find(({ name }) => name === 'risk')
  expect(group?.rows).toEqual([])
  expect(group?.together.map(({ rule, entries }) => [rule, entries.map(({ title }) => title)])).toEqual([
    ['risk/only-words', ['Late', 'Loud']],
  ])
})
