import { expect, test } from 'vitest'
import { funnelOf } from '../../src/lib/knowledge/funnel.ts'
import { giveAndTakeOf, reusesIn } from '../../src/lib/knowledge/reuse.ts'
import { cyclesAMonth, ideaToDecision } from '../../src/lib/views/work-flow.ts'
import { contextOfExample, page } from './context-of-example.ts'
import { cycle, prototype, zone } from './leading-zone.ts'

const flow = {
  ...zone,
  'problems/p.mdx': page(
    'title: Too few drafts',
    'statement: P.',
    'howMany: { value: 34, date: 2026-08-31 }',
  ),
  'prototypes/kept/index.mdx': prototype('Kept', 'started: 2026-09-07'),
  'prototypes/kept/cycle-01.mdx': cycle('adapt', '2026-09-21'),
  'prototypes/kept/cycle-02.mdx': cycle('adopt', '2026-11-02'),
  'prototypes/stopped/index.mdx': prototype('Stopped', 'started: 2026-09-07'),
  'prototypes/stopped/cycle-01.mdx': cycle('abandon', '2026-10-05', 'shortBecause: idea'),
  'prototypes/east/index.mdx': prototype(
    'At East',
    'schools: [east]',
    'started: 2026-11-09',
    'adaptedFrom: prototypes/kept',
    'lessonsChecked: [talk, own]',
  ),
  'lessons/talk.mdx': page('title: Talk', 'claim: Talk first.', 'evidence: [prototypes/kept/cycle-01]'),
  'lessons/own.mdx': page('title: Own', 'claim: Own.', 'evidence: [prototypes/east]'),
}

test('the funnel counts how many came how far, and how many school days it took', () => {
  const rows = funnelOf(contextOfExample(flow))
  expect(Object.fromEntries(rows.map(({ step, count }) => [step, count]))).toEqual({
    problem: 1,
    prototype: 3,
    first: 2,
    second: 1,
    kept: 1,
    elsewhere: 1,
    card: 0,
    district: 0,
  })
  const days = (step: string) => rows.find((row) => row.step === step)?.days
  expect(days('first')).toEqual({ median: 15, of: 2 })
  expect(days('elsewhere')).toEqual({ median: 5, of: 1 })
  expect(days('card')).toBeUndefined()
})

test('stopped work leaves the funnel where it stopped, with its cause', () => {
  const exits = funnelOf(contextOfExample(flow)).flatMap(({ step, stopped }) =>
    stopped.map(({ prototype: { title }, cause }) => [step, title, cause]),
  )
  expect(exits).toEqual([['first', 'Stopped', 'idea']])
})

test('months without a decision stay in the row, and a tie names no month', () => {
  const months = cyclesAMonth(contextOfExample(flow))!
  expect(months.bars.map(({ value }) => value)).toEqual([1, 1, 1])
  expect(months.finding).toBe('No one month has the most cycles')
  expect(months.table.rows[0]?.map(({ raw }) => raw)).toEqual(['2026-09', 1])
  expect(cyclesAMonth(contextOfExample(zone))).toBeUndefined()
})

test('from idea to decision is the first decision, in school days', () => {
  const { input, finding } = ideaToDecision(contextOfExample(flow))!
  expect(input.dots).toEqual([
    { label: 'Kept', value: 10 },
    { label: 'Stopped', value: 20 },
  ])
  expect(finding).toMatch(/15 school days/)
})

test('reuse is what came from another school; own lessons do not count', () => {
  const { graph } = contextOfExample(flow)
  const flows = reusesIn(graph).map(({ what, from, to }) => [what.title, from[0]?.title, to[0]?.title])
  expect(flows.sort()).toEqual([
    ['Kept', 'Ada', 'East'],
    ['Talk', 'Ada', 'East'],
  ])
})

test('schools stand in the order of their names, whatever they give', () => {
  const rows = giveAndTakeOf(contextOfExample(flow).graph)
  expect(rows.map(({ school, ...counts }) => [school.title, ...Object.values(counts)])).toEqual([
    ['Ada', 2, 0, 1, 1],
    ['East', 1, 1, 1, 0],
  ])
})
