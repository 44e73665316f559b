import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutBars, type Bar } from '../../src/lib/charts/bar-layout.ts'
import { widthOf } from '../../src/lib/charts/text-width.ts'

const bar = (label: string, value: number): Bar => ({ label, value, text: `${value}` })

test('the longest bar fills the room and the others are as long as their value', () => {
  const { bars } = layoutBars([bar('Time', 4), bar('Space', 2), bar('Rule', 0)], 720)
  const [long = 0, half, none] = bars.map(({ length }) => length)
  expect(half).toBeCloseTo(long / 2, 0)
  expect(none).toBe(0)
})

test('names stand beside the bars where there is room and above them on a phone', () => {
  const input = [bar('Curriculum and instruction', 3), bar('Technology', 1)]
  const [wide, narrow] = [layoutBars(input, 720), layoutBars(input, 360)]
  expect(wide.bars[0]!.x).toBeGreaterThan(widthOf('Curriculum and instruction'))
  expect(narrow.bars[0]!.x).toBe(0)
  expect(narrow.bars[0]!.labelY).toBeLessThan(narrow.bars[0]!.y)
})

test('no bar leaves the drawing, none covers another, and no number is cut off', () => {
  const bars = fc.array(
    fc
      .record({ label: fc.stringMatching(/^[a-zA-Z ]{1,60}$/), value: fc.nat(999) })
      .map(({ label, value }) => bar(label, value)),
    { minLength: 1, maxLength: 20 },
  )
  fc.assert(
    fc.property(bars, fc.constantFrom(720, 360), (input, width) => {
      const layout = layoutBars(input, width)
      layout.bars.forEach(({ x, y, length, text, textX }, index) => {
        expect(x + length).toBeLessThanOrEqual(width)
        expect(textX + widthOf(text)).toBeLessThanOrEqual(width + 1)
        expect(y).toBeGreaterThanOrEqual((layout.bars[index - 1]?.y ?? -99) + layout.thickness)
      })
      expect(layout.bars.at(-1)!.y + layout.thickness).toBeLessThanOrEqual(layout.height)
    }),
  )
})
