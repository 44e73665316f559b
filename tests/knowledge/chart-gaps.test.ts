import { expect, test } from 'vitest'
import { findGaps } from '../../src/lib/knowledge/chart-gaps.ts'

const weeks = [
  '2026-11-06',
  '2026-11-13',
  '2026-11-20',
  '2026-12-04',
  '2026-12-11',
  '2026-12-18',
  '2027-01-08',
  '2027-01-15',
]
const thanksgiving = { from: '2026-11-23', to: '2026-11-27' }
const veterans = { from: '2026-11-11', to: '2026-11-11' }

const gaps = (days: readonly string[], ...breaks: { from: string; to: string }[]) => [
  ...findGaps(days, breaks),
]

test('a wait of more than two and a half times the usual is a gap', () => {
  expect(gaps(weeks)).toEqual([6])
})

test('a break that leaves out a count is a gap, a single day off is not', () => {
  expect(gaps(weeks, thanksgiving)).toEqual([3, 6])
  expect(gaps(weeks, veterans)).toEqual([6])
})

test('one day or none has no gap', () => {
  expect([gaps([]), gaps(['2026-11-06'])]).toEqual([[], []])
})
