import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutDots } from '../../src/lib/charts/dot-layout.ts'
import { widthOf } from '../../src/lib/charts/text-width.ts'

const input = (values: readonly number[]) => ({
  dots: values.map((value, index) => ({ label: `Case ${index}`, value })),
  middle: { value: values[0] ?? 0, text: 'middle value 30' },
  formatTick: (value: number) => `${value}`,
})

test('dots of the same value stand on top of each other', () => {
  const { dots, base } = layoutDots(input([30, 30, 56]), 720)
  expect(dots[0]!.x).toBe(dots[1]!.x)
  expect(dots[1]!.y).toBeLessThan(dots[0]!.y)
  expect(dots[2]!.y).toBe(dots[0]!.y)
  expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(base)
})

test('the names of the first and the last case do not meet', () => {
  const long = 'A name that is far too long to stand in one line of a drawing'
  const dots = [10, 12].map((value) => ({ label: long, value }))
  for (const width of [720, 360]) {
    const [start, end] = layoutDots({ ...input([]), dots }, width).ends
    const right = start!.x + Math.max(...start!.lines.map(widthOf))
    expect(right).toBeLessThanOrEqual(end!.x - Math.max(...end!.lines.map(widthOf)))
  }
})

test('every dot lies inside the drawing and none covers another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }),
      fc.constantFrom(720, 360),
      (values, width) => {
        const { dots, radius, height } = layoutDots(input(values), width)
        for (const { x, y } of dots) {
          expect(x - radius).toBeGreaterThanOrEqual(0)
          expect(x + radius).toBeLessThanOrEqual(width)
          expect(y - radius).toBeGreaterThanOrEqual(0)
          expect(y + radius).toBeLessThanOrEqual(height)
        }
        for (const [index, one] of dots.entries())
          for (const other of dots.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * radius)
      },
    ),
  )
})
