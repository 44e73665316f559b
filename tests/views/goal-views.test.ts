import { expect, test } from 'vitest'
import { boardPage } from '../../src/lib/views/board-page.ts'
import { goalPath, valueOn } from '../../src/lib/views/goal-path.ts'
import { driverTree } from '../../src/lib/views/goal-tree.ts'
import type { PageContext } from '../../src/lib/views/page-context.ts'
import { contextOfExample, page } from './context-of-example.ts'
import { cycle, prototype, zone } from './leading-zone.ts'

const goalOf = ({ graph }: PageContext) => graph.get('goal', 'g')!
const goal = (...more: string[]) => ({
  ...zone,
  'goals/g.mdx': page('title: Drafts each week', 'plainWords: G.', ...more),
})

test('the tree shows drivers below the ones they serve, and which nobody tests', () => {
  const context = contextOfExample({
    ...goal(
      'drivers:',
      '  - { id: help, statement: Help comes early }',
      '  - { id: booked, statement: Help is booked, parent: help }',
      '  - { id: time, statement: There is time }',
    ),
    'prototypes/a/index.mdx': prototype('Slots', 'driver: booked'),
  })
  const [help, time, ...more] = driverTree(context, goalOf(context))
  expect(more).toEqual([])
  expect(help!.below[0]!.tests.map(({ title }) => title)).toEqual(['Slots'])
  expect([help!.tested, time!.tested]).toEqual([true, false])
})

test('drivers that name each other in a circle are shown once', () => {
  const context = contextOfExample(
    goal('drivers:', '  - { id: a, statement: A, parent: b }', '  - { id: b, statement: B, parent: a }'),
  )
  const [top, ...more] = driverTree(context, goalOf(context))
  expect([more.length, top!.driver.id, top!.below[0]!.driver.id, top!.below[0]!.below.length]).toEqual([
    0,
    'a',
    'b',
    0,
  ])
})

const counted = (...counts: string[]) => [
  'byWhen: 2027-05-28',
  'track: { is: watch }',
  'howMuch:',
  '  measure: Drafts',
  '  from: 60',
  '  to: 80',
  '  unit: "% of students"',
  `  counted: [${counts.join(', ')}]`,
]

test('the path compares the last count with the way that was expected', () => {
  const path = (last: number) => {
    const context = contextOfExample(
      goal(...counted('{ day: 2026-05-28, value: 60 }', `{ day: 2026-11-26, value: ${last} }`)),
    )
    return goalPath(context, goalOf(context))!
  }
  expect(path(75).finding).toBe('Worth watching: 75% now, 80% is the goal')
  expect(path(75).sentences.join(' ')).toMatch(/was at 70%.* as good as expected/)
  expect(path(62).sentences.join(' ')).toMatch(/less than expected/)
})

test('a count about too few students is neither drawn nor said, only counted', () => {
  const context = contextOfExample(
    goal(...counted('{ day: 2026-05-28, value: 60 }', '{ day: 2026-11-26, value: 99, students: 8 }')),
  )
  const path = goalPath(context, goalOf(context))
  expect(path).toBeUndefined()
  const more = contextOfExample(
    goal(
      ...counted(
        '{ day: 2026-05-28, value: 60 }',
        '{ day: 2026-09-26, value: 64 }',
        '{ day: 2026-11-26, value: 99, students: 8 }',
      ),
    ),
  )
  const shown = goalPath(more, goalOf(more))!
  expect(JSON.stringify(shown)).not.toMatch(/99/)
  expect(shown.sentences.join(' ')).toMatch(/One count is left out/)
})

test('a line says nothing of days outside of it', () => {
  const line = [
    { date: '2026-01-01', value: 10 },
    { date: '2026-01-11', value: 20 },
  ]
  expect(['2025-12-31', '2026-01-01', '2026-01-06', '2026-02-01'].map((day) => valueOn(line, day))).toEqual([
    undefined,
    10,
    15,
    undefined,
  ])
})

const flexibility = (title: string, ...more: string[]) =>
  page(
    `title: ${title}`,
    'requirement: { title: Bell, level: local policy }',
    'category: time',
    'goal: g',
    ...more,
  )

test('the page for the board asks for what the pages leave open, and nothing else', () => {
  const context = contextOfExample({
    ...goal('departments: [{ name: Legal, joined: asked }, { name: Finance, joined: joined }]'),
    'flexibilities/a.mdx': flexibility('Wish', 'standing: tension', 'schools: [ada, east]'),
    'flexibilities/b.mdx': flexibility('Said', 'standing: verbal'),
    'flexibilities/c.mdx': flexibility('Ends soon', 'standing: zone policy', 'ends: 2026-12-18'),
    'flexibilities/d.mdx': flexibility('Goes on', 'standing: zone policy', 'ends: 2028-06-01'),
    'prototypes/a/index.mdx': prototype('A', 'support: { askedHours: 9, gotHours: 4 }'),
    'prototypes/a/cycle-01.mdx': cycle('abandon', '2026-10-01'),
  })
  const { asks, triesSay } = boardPage(context, goalOf(context))
  expect(asks.map((ask) => /“(.*)”|Legal|asked for 9 and got 4/.exec(ask)?.[0])).toEqual([
    '“Wish”',
    '“Said”',
    '“Ends soon”',
    'Legal',
    'asked for 9 and got 4',
  ])
  expect(triesSay).toBe('One prototype in 1 school: 0 adopted or widened, 1 stopped or paused.')
})
