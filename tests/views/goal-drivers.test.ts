import { expect, test } from 'vitest'
import { prototypesOfDriver } from '../../src/lib/views/goal-drivers.ts'
import { contextOfExample, page } from './context-of-example.ts'

const prototype = (title: string, problem: string, ...more: string[]) =>
  page(
    `title: ${title}`,
    `problem: ${problem}`,
    'change: C.',
    'schools: [ada]',
    'consent: no student work or images',
    ...more,
  )

test('a driver is tested by prototypes that name it, or whose problem does when they name none', () => {
  const context = contextOfExample({
    'goals/g.mdx': page('title: G', 'plainWords: G.'),
    'goals/h.mdx': page('title: H', 'plainWords: H.'),
    'problems/p.mdx': page('title: P', 'statement: P.', 'goal: g', 'driver: time'),
    'problems/q.mdx': page('title: Q', 'statement: Q.', 'goal: h', 'driver: time'),
    'prototypes/own/index.mdx': prototype('Own', 'p', 'driver: help'),
    'prototypes/through/index.mdx': prototype('Through', 'p'),
    'prototypes/draft/index.mdx': prototype('Draft', 'p', 'draft: true'),
    'prototypes/elsewhere/index.mdx': prototype('Elsewhere', 'q'),
  })
  const of = (driver: string) =>
    prototypesOfDriver(context, context.graph.get('goal', 'g')!, driver).map(({ title }) => title)
  expect([of('help'), of('time'), of('other')]).toEqual([['Own'], ['Through'], []])
})
