import { expect, test } from 'vitest'
import { schoolDaysBetween } from '../../src/lib/knowledge/school-days.ts'

const calendar = {
  starts: '2026-08-12',
  ends: '2027-06-04',
  breaks: [{ name: 'Winter break', from: '2026-12-21', to: '2027-01-04' }],
}

test('earlier years count like the year of the calendar, with its breaks and its summer', () => {
  expect(schoolDaysBetween('2026-11-02', '2026-11-09', calendar)).toBe(5)
  expect(schoolDaysBetween('2025-11-03', '2025-11-10', calendar)).toBe(5)
  expect(schoolDaysBetween('2025-12-22', '2026-01-05', calendar)).toBe(0)
  expect(schoolDaysBetween('2026-06-20', '2026-07-20', calendar)).toBe(0)
})

test('without a calendar every weekday counts', () => {
  expect(schoolDaysBetween('2026-06-22', '2026-06-29', undefined)).toBe(5)
})
