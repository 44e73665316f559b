import { expect, test } from 'vitest'
import { kinds } from '../../src/lib/content/schemas/index.ts'
import { shapes } from '../../src/lib/views/list-cells.ts'
import { listOf } from '../../src/lib/views/list.ts'
import { contextOfExample, page } from './context-of-example.ts'

const prototype = (title: string, ...more: string[]) =>
  page(
    `title: ${title}`,
    'change: One change.',
    'schools: [ada]',
    'consent: no student work or images',
    ...more,
  )
const school = { 'schools/ada.mdx': page('title: Ada', 'level: middle') }
const headings = (list: ReturnType<typeof listOf>) =>
  list.groups.map(({ label, rows }) => [label, ...rows.map((row) => row.heading)])

test('every kind has a list with as many facts as columns, and an empty zone gives empty lists', () => {
  const context = contextOfExample({})
  for (const kind of kinds) {
    expect(listOf(context, kind)).toMatchObject({ count: 0, groups: [] })
    expect(shapes[kind].columns.length, kind).toBe(new Set(shapes[kind].columns).size)
  }
})

test('cycles stand by state: open first, then waiting, planned and decided', () => {
  const context = contextOfExample({
    ...school,
    'prototypes/a/index.mdx': prototype('A'),
    'prototypes/a/cycle-01.mdx': page(
      'title: done',
      'starts: 2026-09-01',
      'ends: 2026-09-20',
      'decision: adapt',
    ),
    'prototypes/a/cycle-02.mdx': page('title: over', 'starts: 2026-10-01', 'ends: 2026-10-20'),
    'prototypes/a/cycle-03.mdx': page('title: running', 'starts: 2026-11-01', 'ends: 2026-12-01'),
    'prototypes/a/cycle-04.mdx': page('title: later', 'starts: 2026-12-05'),
  })
  expect(headings(listOf(context, 'cycle'))).toEqual([
    ['Open now', 'running'],
    ['Over, waiting for a decision', 'over'],
    ['Planned', 'later'],
    ['Decided', 'done'],
  ])
})

test('borrowed work stands apart, and is not open because its source says no decision', () => {
  const borrowed = 'borrowed: { from: [book], note: Facts. }'
  const context = contextOfExample({
    ...school,
    'schools/away.mdx': page('title: Away', 'level: other', borrowed),
    'prototypes/a/index.mdx': prototype('A'),
    'prototypes/b/index.mdx': prototype('B', borrowed),
    'prototypes/b/cycle-01.mdx': page('title: told', 'starts: 2014-01-01', borrowed),
  })
  expect(headings(listOf(context, 'school'))).toEqual([
    [undefined, 'Ada'],
    ['Schools elsewhere whose work is retold here', 'Away'],
  ])
  expect(headings(listOf(context, 'cycle'))).toEqual([['No decision in the source', 'told']])
  const [own, other] = listOf(context, 'prototype').groups
  expect(own?.rows.map(({ heading }) => heading)).toEqual(['A'])
  expect(other?.rows[0]?.cells.at(-1)).toEqual({ status: 'untold' })
})

test('a competition between two stages says when the next one opens', () => {
  const stages = 'stages: [{ name: Judging, opens: 2026-11-30, closes: 2026-12-13 }]'
  const example = { 'competitions/sprint/index.mdx': page('title: Sprint', 'purpose: Ideas.', stages) }
  const now = (today: string) =>
    listOf(contextOfExample(example, 'en', today), 'competition').groups[0]?.rows[0]?.cells[0]?.text
  expect([now('2026-11-29'), now('2026-11-30')]).toEqual([
    'Judging from Nov 30, 2026',
    'Judging, until Dec 13, 2026',
  ])
})

test('a flexibility whose last day is past stands under ended, one nobody agreed to under asked', () => {
  const flexibility = (title: string, standing: string, ...more: string[]) =>
    page(
      `title: ${title}`,
      'requirement: { title: A rule, level: local policy }',
      'category: time',
      `standing: ${standing}`,
      ...more,
    )
  const context = contextOfExample({
    'flexibilities/a.mdx': flexibility('Old room', 'one school', 'ends: 2026-11-19'),
    'flexibilities/b.mdx': flexibility('Wanted room', 'tension'),
    'flexibilities/c.mdx': flexibility('Room today', 'zone policy', 'ends: 2026-11-20'),
  })
  expect(headings(listOf(context, 'flexibility'))).toEqual([
    ['What schools may do', 'Room today'],
    ['Asked for, not agreed yet', 'Wanted room'],
    ['Ended', 'Old room'],
  ])
})

test('a lesson is listed by its claim, with its problem and limits', () => {
  const context = contextOfExample({
    'problems/few.mdx': page('title: Too few', 'statement: Too few.'),
    'lessons/a.mdx': page(
      'title: Short',
      'claim: A whole sentence.',
      'problems: [few]',
      'worksWhen: Calm.',
      'outcome: mixed',
    ),
  })
  const row = listOf(context, 'lesson').groups[0]?.rows[0]
  expect(row?.heading).toBe('A whole sentence.')
  expect(row?.cells.map(({ text, entries }) => text ?? entries?.map(({ title }) => title))).toEqual([
    'Calm.',
    undefined,
    ['Too few'],
    'Mixed',
    'Note',
    undefined,
    undefined,
  ])
})

test('the newest work comes first among prototypes, and each shows its latest decision', () => {
  const context = contextOfExample({
    ...school,
    'prototypes/old/index.mdx': prototype('Old'),
    'prototypes/old/cycle-01.mdx': page('ends: 2025-01-10', 'decision: abandon'),
    'prototypes/new/index.mdx': prototype('New'),
    'prototypes/new/cycle-01.mdx': page('ends: 2026-01-10', 'decision: adapt'),
    'prototypes/new/cycle-02.mdx': page('starts: 2026-11-01', 'ends: 2026-12-01'),
  })
  const rows = listOf(context, 'prototype').groups[0]?.rows ?? []
  expect(rows.map(({ heading, cells }) => [heading, cells.at(-1)?.status])).toEqual([
    ['New', 'adapt'],
    ['Old', 'abandon'],
  ])
})

test('entries of a competition are listed the day after the time to hand in, and not before', () => {
  const example = {
    ...school,
    'competitions/sprint/index.mdx': page(
      'title: Sprint',
      'purpose: Ideas.',
      'stages:',
      '  - { name: Coaching, opens: 2026-09-01, closes: 2026-09-30 }',
      '  - { name: Entries, opens: 2026-10-01, closes: 2026-11-13 }',
      '  - { name: Judging, opens: 2026-11-14, closes: 2026-12-13 }',
    ),
    'competitions/sprint/entries/garden.mdx': page('title: Garden', 'school: ada'),
  }
  expect(listOf(contextOfExample(example, 'en', '2026-11-13'), 'entry').count).toBe(0)
  expect(listOf(contextOfExample(example, 'en', '2026-11-14'), 'entry').count).toBe(1)
})

test('a list in Spanish says the words of the site in Spanish and leaves those of the writer alone', () => {
  const example = {
    'problems/few.mdx': page('title: Too few', 'statement: Few.', 'who: Ninth graders', 'status: parked'),
  }
  const row = listOf(contextOfExample(example, 'es'), 'problem').groups[0]?.rows[0]
  expect(row?.cells[0]).toEqual({ text: 'Ninth graders', own: true })
  expect(row?.cells.at(-1)).toEqual({ text: 'En espera' })
})
