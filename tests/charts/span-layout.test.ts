import { expect, test } from 'vitest'
import { nameDays } from '../../src/lib/charts/name-days.ts'
import { layoutSpans, type Span } from '../../src/lib/charts/span-layout.ts'

const span = (more: Partial<Span>): Span => ({
  label: 'Longer lessons',
  about: 'Rule of the zone',
  look: 'firm',
  ...more,
})
const layout = (spans: readonly Span[], width = 720) =>
  layoutSpans(
    {
      spans,
      today: '2026-11-20',
      todayText: 'Today',
      nameDays: (days, years) => nameDays(days, years, 'en'),
    },
    width,
  )

test('a bar begins and ends on its days, and one without an end goes on to the edge', () => {
  const { spans, today, width } = layout([
    span({ from: '2026-09-01', to: '2026-11-20' }),
    span({ from: '2026-09-01' }),
  ])
  const [closed, open] = spans.map(({ bar }) => bar!)
  expect(closed!.x + closed!.length).toBeCloseTo(today.x, 0)
  expect(closed!.open).toBe(false)
  expect(open!.x + open!.length).toBe(width)
  expect(open!.open).toBe(true)
})

test('single days are dots in the order of time, today among them', () => {
  const { spans, today } = layout([span({ days: ['2026-10-05', '2027-02-08'] })])
  const [before = 0, after = 0] = spans[0]!.dots
  expect(spans[0]!.bar).toBeUndefined()
  expect(before).toBeLessThan(today.x)
  expect(after).toBeGreaterThan(today.x)
})

test('rows do not touch, also where a long name takes two lines on a phone', () => {
  const long = span({
    label: 'A name so long that it needs more than one line on a phone',
    from: '2026-01-01',
  })
  const { spans, bottom, thickness } = layout([long, long, long], 360)
  expect(spans[0]!.lines.length).toBeGreaterThan(1)
  spans.forEach(({ y, labelY }, index) => {
    expect(labelY).toBeGreaterThan((spans[index - 1]?.y ?? 0) + thickness)
    expect(y + thickness).toBeLessThanOrEqual(bottom)
  })
})
