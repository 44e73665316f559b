import { expect, test } from 'vitest'
import { plotPredictions } from '../../src/lib/views/prediction-plot.ts'
import { contextOfExample, page } from './context-of-example.ts'

const prototype = (better: 'up' | 'down', baseline: string, ...more: string[]) =>
  page(
    'title: Short passes',
    'change: A class earns points.',
    'schools: [one-school]',
    'consent: no student work or images',
    'measures:',
    `  - { id: drafts, name: Drafts on Friday, kind: count, role: outcome, better: ${better}${baseline} }`,
    ...more,
  )
const cycle = (predicted: number | string, saw: number, ...more: string[]) =>
  page(
    'starts: 2026-01-05',
    'plannedOn: 2026-01-02',
    `prediction: { measure: drafts, ${typeof predicted === 'number' ? `value: ${predicted}` : `words: ${predicted}`} }`,
    `results: [{ measure: drafts, value: ${saw}, date: 2026-02-01, students: 30 }]`,
    'decision: adapt',
    ...more,
  )
const zoneOf = (first: string, ...cycles: string[]) => ({
  'prototypes/passes/index.mdx': first,
  ...Object.fromEntries(cycles.map((text, index) => [`prototypes/passes/cycle-0${index + 1}.mdx`, text])),
})
const up = prototype('up', ', baseline: { value: 50 }')
const plotOf = (files: Record<string, string>, locale: 'en' | 'es' = 'en') =>
  plotPredictions(contextOfExample(files, locale))
const places = (files: Record<string, string>) => plotOf(files)?.input.dots.map(({ x, y }) => [x, y])

test('a change is a share of the number before, and up is the way that was hoped for', () => {
  const numbers = [cycle(60, 55), cycle(40, 45), cycle(50, 50)]
  expect(places(zoneOf(up, ...numbers))).toEqual([
    [20, 10],
    [-20, -10],
    [0, 0],
  ])
  const down = prototype('down', ', baseline: { value: 50 }')
  expect(places(zoneOf(down, ...numbers))?.slice(0, 2)).toEqual([
    [-20, -10],
    [20, 10],
  ])
})

test('the heading counts results that reached the prediction, and the shape is the word of the team', () => {
  const plot = plotOf(
    zoneOf(
      up,
      cycle(60, 60, 'predictionHeld: "yes"'),
      cycle(60, 70, 'predictionHeld: partly'),
      cycle(60, 45, 'predictionHeld: "no"'),
    ),
  )
  expect(plot?.finding).toBe('2 of 3 results reached what was predicted')
  expect(plot?.input.dots.map(({ shape }) => shape)).toEqual(['circle', 'diamond', 'cross'])
  expect(plot?.sentences).toContain('One went the other way than hoped.')
  expect(plot?.key.map(({ text }) => text)).toEqual(['Right', 'Partly right', 'Not right'])
})

test('what cannot be compared is left out, counted and named', () => {
  const three = [cycle(60, 55), cycle(60, 61), cycle(60, 62)]
  const few = cycle(60, 70).replace('students: 30', 'students: 7')
  const band = cycle(60, 70, 'students: fewer than 10').replace(', students: 30', '')
  const late = cycle(60, 70).replace('plannedOn: 2026-01-02', 'plannedOn: 2026-02-02')
  const far = cycle(60, 500)
  const plot = plotOf(zoneOf(up, ...three, few, band, late, far, cycle('More of them', 70)))
  expect(plot?.input.dots).toHaveLength(3)
  expect(plot?.sentences.at(-1)).toBe(
    'Left out: one cycle without a number on both sides, 2 about fewer than 10 students, one whose prediction was written after the result, and one whose number more than tripled, which would press all others together.',
  )
  expect(JSON.stringify(plot?.table)).not.toContain('70')
})

test('without a number before, with work from elsewhere or with fewer than three there is no plot', () => {
  const three = [cycle(60, 55), cycle(60, 61), cycle(60, 62)]
  expect(plotOf(zoneOf(prototype('up', ''), ...three))).toBeUndefined()
  expect(plotOf(zoneOf(prototype('up', ', baseline: { value: 0 }'), ...three))).toBeUndefined()
  const borrowed = prototype('up', ', baseline: { value: 50 }', 'borrowed: { from: [a-source], note: Facts }')
  expect(plotOf(zoneOf(borrowed, ...three))).toBeUndefined()
  expect(plotOf(zoneOf(up, ...three.slice(1)))).toBeUndefined()
})

test('a number beside the dot is the row of the table, and a school is asked about its own cycles', () => {
  const files = {
    ...zoneOf(up, cycle(60, 55), cycle(60, 61), cycle(60, 62)),
    'schools/one-school.mdx': page('title: One School', 'level: middle'),
    'schools/other.mdx': page('title: Other', 'level: middle'),
  }
  const context = contextOfExample(files)
  const [one, other] = ['one-school', 'other'].map((id) => context.graph.get('school', id))
  if (!one || !other) throw new Error('The example has two schools.')
  const plot = plotPredictions(context, one)
  expect(plot?.input.dots.map(({ label }) => label)).toEqual(['1', '2', '3'])
  expect(plot?.table.rows[0]?.map(({ text }) => text)).toEqual([
    'Cycle 1',
    'Drafts on Friday',
    '50',
    '60',
    '55',
    'Team could not tell',
  ])
  expect(plotPredictions(context, other)).toBeUndefined()
})

test('with several teams each row begins with the number beside its dot', () => {
  const files = {
    ...zoneOf(up, cycle(60, 55), cycle(60, 61)),
    'prototypes/other/index.mdx': up.replace('Short passes', 'Of another team'),
    'prototypes/other/cycle-01.mdx': cycle(60, 62).replace('2026-01-05', '2026-01-20'),
  }
  const plot = plotOf(files)
  expect(plot?.input.dots.map(({ label }) => label)).toEqual(['1', '2', '3'])
  expect(plot?.table.rows.map((cells) => cells.slice(0, 3).map(({ text }) => text))).toEqual([
    ['1', 'Short passes', 'Cycle 1'],
    ['2', 'Short passes', 'Cycle 2'],
    ['3', 'Of another team', 'Cycle 1'],
  ])
})
