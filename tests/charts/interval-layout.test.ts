import { expect, test } from 'vitest'
import { layoutIntervals, type Interval } from '../../src/lib/charts/interval-layout.ts'

const row = (low: number, at: number, high: number): Interval => ({
  ...{ label: `e-0${at}`, about: `${at} (${low} to ${high})`, look: 'loose', low, at, high },
})
const layout = (rows: readonly Interval[], width: number, places = rows.length) =>
  layoutIntervals({ rows, places, line: { after: 2, text: '2 awards' } }, width)

test.each([720, 360])('a bar covers all its places, with the dot on its own, %i wide', (width) => {
  const { rows, ticks, left } = layout([row(1, 1, 1), row(1, 2, 3), row(2, 3, 3)], width)
  const one = (width - left) / 3
  expect(rows.map(({ bar }) => Math.round(bar.length / one))).toEqual([1, 3, 2])
  for (const [index, { bar, dot }] of rows.entries()) {
    expect(dot).toBe(ticks[index]?.x)
    expect(bar.x).toBeLessThan(dot)
    expect(bar.x + bar.length).toBeGreaterThan(dot)
    expect(bar.x + bar.length).toBeLessThanOrEqual(width + 0.1)
  }
})

test('the line of the awards stands between the last place with one and the next', () => {
  const { line, ticks } = layout([row(1, 1, 1), row(2, 2, 2), row(3, 3, 3)], 720)
  expect(line.x).toBeGreaterThan(ticks[1]?.x ?? Infinity)
  expect(line.x).toBeLessThan(ticks[2]?.x ?? 0)
})

test('names end before the bars begin, and numbers of many places do not touch', () => {
  const { left, ticks } = layout([row(1, 1, 40)], 360, 40)
  expect(left).toBeGreaterThan(14)
  expect(ticks.length).toBeGreaterThan(3)
  for (const [index, { x }] of ticks.entries())
    if (index > 0) expect(x - (ticks[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(20)
})

test('without an entry there is a drawing of nothing', () => {
  expect(layout([], 360).rows).toEqual([])
})
