import { expect, test } from 'vitest'
import { semesterOf } from '../../src/lib/knowledge/semester.ts'

const calendar = { starts: '2026-09-01', ends: '2027-06-01', breaks: [] }

test.each([
  ['2026-09-01', { from: '2026-09-01', to: '2027-01-15' }],
  ['2027-01-15', { from: '2026-09-01', to: '2027-01-15' }],
  ['2027-01-16', { from: '2027-01-16', to: '2027-06-01' }],
  ['2027-06-02', undefined],
  ['2026-08-31', undefined],
])('%s lies in the half of the school year that holds it', (day, half) => {
  expect(semesterOf(calendar, day)).toEqual(half)
})

test('without a calendar there is no semester', () => {
  expect(semesterOf(undefined, '2026-11-21')).toBeUndefined()
})
