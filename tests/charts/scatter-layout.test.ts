import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markPath, markShapes } from '../../src/lib/charts/mark-shape.ts'
import { layoutScatter, type ScatterDot, type ScatterInput } from '../../src/lib/charts/scatter-layout.ts'
import { widthOf } from '../../src/lib/charts/text-width.ts'
import { wrapText } from '../../src/lib/charts/wrap-text.ts'

const dot = (x: number, y: number, more: Partial<ScatterDot> = {}): ScatterDot => ({
  x,
  y,
  shape: 'circle',
  ...more,
})
const percent = (title: string) => ({ title, format: (value: number) => `${value}%` })
const predictions = (dots: readonly ScatterDot[]): ScatterInput => ({
  dots,
  x: percent('Predicted'),
  y: percent('Seen'),
  diagonal: 'Spot on',
  lines: { x: [0], y: [0] },
  corners: { topLeft: 'Better than predicted', bottomRight: 'Less than predicted' },
})
const steps = ['a few students', 'one class', 'several classes or teachers', 'a grade or department']
const portfolio = (dots: readonly ScatterDot[]): ScatterInput => ({
  dots,
  x: {
    title: 'How large',
    range: [0.5, 4.5],
    ticks: [1, 2, 3, 4],
    format: (value, narrow) => (narrow ? `${value}` : (steps[value - 1] ?? '')),
  },
  y: { title: 'How sure', range: [-0.5, 6.5], ticks: [0, 1, 2, 3, 4, 5, 6], format: String },
  lines: { x: [2.5], y: [3.5] },
  corners: {
    topLeft: 'Ready to widen',
    topRight: 'Holds',
    bottomRight: 'Large but not proven: look here first',
  },
})

test('a result as large as its prediction stands on the line, a larger one above it', () => {
  for (const width of [720, 360]) {
    const { diagonal, dots } = layoutScatter(predictions([dot(20, 20), dot(20, 30), dot(-10, -10)]), width)
    const heightAt = (x: number) => {
      const { x1 = 0, x2 = 0, y1 = 0, y2 = 0 } = diagonal ?? {}
      return y1 + ((x - x1) / (x2 - x1)) * (y2 - y1)
    }
    const [same = 9, above, below = 9] = dots.map(({ x, y }) => Math.round(y - heightAt(x)))
    expect([Math.abs(same), Math.abs(below)]).toEqual([0, 0])
    expect(above).toBeLessThan(-10)
  }
})

test('both axes of predictions end at the same value and have zero in them', () => {
  const { lines, field, xTicks, yTicks, diagonal } = layoutScatter(
    predictions([dot(5, 40), dot(12, -30)]),
    720,
  )
  expect(yTicks.map(({ text }) => text)).toEqual(['-40%', '-20%', '0%', '20%', '40%', '60%'])
  expect([xTicks[0]?.lines[0], xTicks.at(-1)?.lines[0]]).toEqual(['0%', '60%'])
  expect((diagonal?.y1 ?? 0) - (lines.y[0] ?? 0)).toBeLessThan(20)
  expect(lines.x[0]).toBeGreaterThanOrEqual(field.left)
  expect(lines.y[0]).toBeLessThanOrEqual(field.bottom)
})

test('dots of one place stand apart, within the room of their step', () => {
  const { dots } = layoutScatter(portfolio(Array.from({ length: 9 }, () => dot(2, 1))), 720)
  const near = dots.flatMap((a, i) => dots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
  expect(Math.min(...near)).toBeGreaterThan(10)
  const crowd = layoutScatter(portfolio(Array.from({ length: 400 }, () => dot(2, 1))), 360).dots
  const xs = crowd.map(({ x }) => x)
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(90)
})

test('size is area, to six times the usual one', () => {
  const [one, four, many] = layoutScatter(
    portfolio([dot(1, 1), dot(2, 2, { size: 4 }), dot(3, 3, { size: 40 })]),
    720,
  ).dots
  expect([one?.r, four?.r, many?.r]).toEqual([5, 10, 12.2])
})

test('long names of steps stand in lines, numbers take their place on a narrow drawing', () => {
  const lines = (width: number) =>
    layoutScatter(portfolio([dot(1, 1)]), width).xTicks.map((tick) => tick.lines)
  expect(lines(720)[2]).toEqual(['several classes or', 'teachers'])
  expect(lines(360)).toEqual([['1'], ['2'], ['3'], ['4']])
})

test('words of the corners have a strip of their own, above and below all dots', () => {
  const { corners, dots } = layoutScatter(portfolio([dot(1, 6.5), dot(4, -0.5)]), 360)
  expect(corners.map(({ lines }) => lines.join(' '))).toEqual([
    'Ready to widen',
    'Holds',
    'Large but not proven: look here first',
  ])
  expect(corners[0]?.y).toBeLessThan((dots[0]?.y ?? 0) + 1)
  expect((corners[2]?.y ?? 0) - 12).toBeGreaterThanOrEqual(dots[1]?.y ?? 0)
})

test('one dot, and dots all the same, still make a drawing', () => {
  for (const dots of [[dot(0, 0)], [dot(3, 3), dot(3, 3)]]) {
    const layout = layoutScatter(predictions(dots), 360)
    expect(layout.dots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(layout.yTicks.length).toBeGreaterThan(1)
  }
})

test('no dot leaves the field and no label covers another or a dot, whatever the values', () => {
  const values = fc.array(
    fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 })),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(values, fc.constantFrom(720, 360), (pairs, width) => {
      const dots = pairs.map(([x, y], index) => dot(x, y, { label: `${index + 1}` }))
      const layout = layoutScatter(predictions(dots), width)
      const { field } = layout
      for (const { x, y, r } of layout.dots) {
        expect(x - r).toBeGreaterThanOrEqual(0)
        expect(x + r).toBeLessThanOrEqual(width)
        expect(y - r).toBeGreaterThanOrEqual(field.top)
        expect(y + r).toBeLessThanOrEqual(field.bottom)
      }
      const boxes = layout.labels.map(({ text, x, y, anchor }) => {
        const wide = widthOf(text)
        const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
        return { left, right: left + wide, top: y - 7, bottom: y + 7 }
      })
      const covers = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).some((other) => covers(box, other))).toBe(false)
        const hit = layout.dots.some(({ x, y, r }) =>
          covers(box, { left: x - r, right: x + r, top: y - r, bottom: y + r }),
        )
        expect(hit).toBe(false)
      })
    }),
    { numRuns: 200 },
  )
})

test('every shape is its own path around its point', () => {
  const paths = markShapes.map((shape) => markPath(shape, 10, 20, 5))
  expect(new Set(paths).size).toBe(markShapes.length)
  expect(markPath('square', 10, 20, 5)).toBe('M5.5 15.5l9 0l0 9l-9 0z')
})

test('a text is broken between words and never inside one', () => {
  expect(wrapText('several classes or teachers', 110)).toEqual(['several classes', 'or teachers'])
  expect(wrapText('incomprehensibilities', 20)).toEqual(['incomprehensibilities'])
})
