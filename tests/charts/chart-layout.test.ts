import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutChart, type ChartInput, type ChartLayout } from '../../src/lib/charts/chart-layout.ts'
import { nameDays } from '../../src/lib/charts/name-days.ts'
import { readRunChart } from '../../src/lib/knowledge/run-chart.ts'
import { widthOf } from '../../src/lib/charts/text-width.ts'
import { weekly } from './weekly-points.ts'

const drafts = [52, 55, 52, 54, 50, 55, 53, 56, 62, 59, 59, 64, 64, 69, 73, 76, 79, 79, 83, 84]
const cycle = (number: string, starts: string, title: string) => ({
  number,
  starts,
  title,
  name: `Cycle ${number}`,
})
const threeCycles = [
  cycle('1', '2025-10-06', 'Exit-ticket nudge'),
  cycle('2', '2025-11-10', 'Peer check-in'),
  cycle('3', '2025-12-15', 'Conference slots'),
]

function inputOf(values: readonly number[], more: Partial<ChartInput> = {}): ChartInput {
  const chart = readRunChart({
    points: weekly(values),
    firstCycle: '2025-10-06',
    breaks: [],
    minimumGroup: 10,
  })
  return {
    points: chart.points,
    median: chart.median,
    goal: 85,
    percent: true,
    cycles: threeCycles,
    labels: { median: 'Before 53%', goal: 'Goal 85%', last: '84%' },
    formatTick: (value) => `${value}%`,
    nameDays: (days, years) => nameDays(days, years, 'en'),
    ...more,
  }
}

test('the wide drawing labels cycles with name and title, the narrow one with the number', () => {
  const lines = (width: number) =>
    layoutChart(inputOf(drafts), width).cycles.map((label) => label.lines.join(': '))
  expect(lines(720)).toEqual([
    'Cycle 1: Exit-ticket nudge',
    'Cycle 2: Peer check-in',
    'Cycle 3: Conference slots',
  ])
  expect(lines(360)).toEqual(['1', '2', '3'])
})

test('titles that do not fit beside each other give way to the name', () => {
  const long = threeCycles.map((each) => ({
    ...each,
    title: 'A title that is far too long to stand beside another',
  }))
  expect(layoutChart(inputOf(drafts, { cycles: long }), 720).cycles.map(({ lines }) => lines)).toEqual([
    ['Cycle 1'],
    ['Cycle 2'],
    ['Cycle 3'],
  ])
})

test('a cycle that starts after the last value is not drawn', () => {
  const later = [...threeCycles, cycle('4', '2026-06-01', 'Later')]
  expect(layoutChart(inputOf(drafts, { cycles: later }), 720).cycles).toHaveLength(3)
})

test('a gap splits the line and a lone value has none', () => {
  const input = inputOf(drafts)
  const points = input.points.map((point, index) => ({ ...point, gap: index === 7 || index === 8 }))
  const { paths } = layoutChart({ ...input, points }, 720)
  expect(paths).toHaveLength(2)
  expect(paths.map((path) => path.split('L').length)).toEqual([7, 12])
})

test('percents stay between 0 and 100, other values do not go below zero', () => {
  const texts = (input: ChartInput) => layoutChart(input, 720).valueTicks.map(({ text }) => text)
  expect(texts(inputOf([95, 97, 99, 100, 100, 100, 100, 100], { goal: 100 })).at(-1)).toBe('100%')
  expect(texts(inputOf([1, 0, 2, 1, 0], { percent: false, goal: 0, formatTick: String }))[0]).toBe('0')
})

test('years are named where there is room for them', () => {
  const texts = (width: number) =>
    layoutChart(inputOf([...drafts, 84, 85, 84]), width).dayTicks.map(({ text }) => text)
  expect(texts(720)).toEqual(['Sep 2025', 'Oct', 'Nov', 'Dec', 'Jan 2026'])
  expect(texts(360)).toEqual(['Sep', 'Oct', 'Nov', 'Dec', 'Jan'])
})

test('what is expected widens the time and the scale, and is a line of its own', () => {
  const expected = [
    { date: '2025-08-22', value: 50 },
    { date: '2026-06-01', value: 90 },
  ]
  const without = layoutChart(inputOf(drafts), 720)
  const { expected: line, points, field } = layoutChart(inputOf(drafts, { expected }), 720)
  expect(without.expected).toBeUndefined()
  expect(line?.split('L')).toHaveLength(2)
  expect(points.at(-1)!.x).toBeLessThan(field.right - 100)
})

test('all values the same still make a drawing', () => {
  const { points, valueTicks } = layoutChart(inputOf([50, 50, 50], { goal: undefined }), 360)
  expect(valueTicks.length).toBeGreaterThan(1)
  expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
})

test('nothing leaves the drawing and no label covers another, whatever the values', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 60 })
  const starts = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 9 })
  fc.assert(
    fc.property(
      numbers,
      fc.option(fc.integer({ min: 0, max: 100 })),
      starts,
      fc.constantFrom(720, 360),
      fc.boolean(),
      (values, goal, days, width, percent) => {
        const cycles = days
          .sort((a, b) => a - b)
          .map((day, index) =>
            cycle(
              `${index + 1}`,
              new Date(Date.UTC(2025, 7, 22 + day)).toISOString().slice(0, 10),
              'A short title',
            ),
          )
        const layout = layoutChart(
          inputOf(values, { goal: goal ?? undefined, cycles, percent, ...(percent ? {} : shortTexts) }),
          width,
        )
        expectInside(layout)
        expectApart(layout.sideLabels.map(({ y }) => [y - 8, y + 8]))
        expectApart(layout.dayTicks.map(({ x, text }) => [x - widthOf(text) / 2, x + widthOf(text) / 2]))
        const rows = Map.groupBy(layout.cycles, ({ y }) => y)
        for (const row of rows.values())
          expectApart(row.map(({ textX, lines }) => [textX, textX + Math.max(...lines.map(widthOf))]))
      },
    ),
  )
})

const shortTexts = { labels: { median: '5', goal: '5', last: '5' }, formatTick: String }

function expectInside({ width, height, field, points, sideLabels, dayTicks, cycles }: ChartLayout) {
  for (const { x, text } of dayTicks)
    expect(x - widthOf(text) / 2 >= 0 && x + widthOf(text) / 2 <= width).toBe(true)
  for (const { x, y } of points) {
    expect(x >= field.left && x <= field.right && y >= field.top && y <= field.bottom).toBe(true)
  }
  for (const { x, y, text } of sideLabels)
    expect(x + widthOf(text) <= width + 1 && y >= field.top && y <= height).toBe(true)
  for (const { textX, y, lines } of cycles) {
    expect(textX >= 0 && textX + Math.max(...lines.map(widthOf)) <= width + 1 && y < field.top).toBe(true)
  }
}

function expectApart(spans: readonly (readonly [number, number])[]) {
  spans
    .slice(1)
    .forEach(([from], index) => expect(from).toBeGreaterThanOrEqual((spans[index]?.[1] ?? 0) - 0.2))
}
