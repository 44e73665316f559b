import { expect, test } from 'vitest'
import { noHistory, type History } from '../../src/lib/knowledge/history.ts'
import { daysOfWork, firstKnownDay, lastKnownDay } from '../../src/lib/knowledge/known-days.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const change = (day: string) => ({ day, time: 0, commit: 'c', author: 'a', text: 't' })
const saved = (...days: string[]): History => ({ ...noHistory, changesOf: () => days.map(change) })
const graph = graphOfExample({
  'goals/told.mdx': '---\ntitle: Told\nplainWords: T.\nupdated: 2026-05-04\nbyWhen: 2027-05-28\n---\n',
  'goals/silent.mdx': '---\ntitle: Silent\nplainWords: S.\n---\n',
  'prototypes/p/index.mdx':
    '---\ntitle: P\nchange: C.\nschools: [ada]\nconsent: no student work or images\nupdated: 2026-03-02\n---\n',
  'prototypes/p/cycle-01.mdx': '---\nresults: [{ measure: m, value: 1, date: 2026-10-02 }]\n---\n',
})
const told = graph.get('goal', 'told')!
const silent = graph.get('goal', 'silent')!

test('saved changes, newest first, and the day a page gives itself bound what is known', () => {
  const history = saved('2026-10-30', '2026-02-02')
  expect([firstKnownDay(told, history), lastKnownDay(told, history)]).toEqual(['2026-02-02', '2026-10-30'])
  expect([firstKnownDay(told, noHistory), lastKnownDay(told, noHistory)]).toEqual([
    '2026-05-04',
    '2026-05-04',
  ])
  expect(firstKnownDay(silent, noHistory)).toBeUndefined()
})

test('days of work leave out what is still to come, and take in the cycles of a prototype', () => {
  const context = { today: '2026-11-21', history: noHistory }
  expect(daysOfWork(graph, told, context)).toEqual(['2026-05-04'])
  expect(daysOfWork(graph, graph.get('prototype', 'p')!, context)).toEqual(['2026-03-02', '2026-10-02'])
})
