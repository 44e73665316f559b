import { expect, test } from 'vitest'
import { addDays, daysBetween, schoolDaysAfter } from '../../src/lib/knowledge/days.ts'

const year = {
  starts: '2026-08-12',
  ends: '2027-06-04',
  breaks: [{ name: 'Fall break', from: '2026-10-12', to: '2026-10-13' }],
}

test('days are counted without hours, so a change of clocks moves nothing', () => {
  expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2)
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2)
  expect(addDays('2026-03-07', 2)).toBe('2026-03-09')
  expect(addDays('2026-11-02', -2)).toBe('2026-10-31')
})

test('a leap year has its day, other years do not', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1)
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})

test('a day that comes first counts backwards', () => {
  expect(daysBetween('2026-03-09', '2026-03-07')).toBe(-2)
  expect(schoolDaysAfter('2026-03-09', '2026-03-07', undefined)).toBe(0)
})

test('without a calendar every weekday is a school day', () => {
  expect(schoolDaysAfter('2026-11-20', '2026-11-22', undefined)).toBe(0)
  expect(schoolDaysAfter('2026-11-20', '2026-11-23', undefined)).toBe(1)
  expect(schoolDaysAfter('2026-11-16', '2026-11-30', undefined)).toBe(10)
  expect(schoolDaysAfter('1969-12-28', '1970-01-04', undefined)).toBe(5)
})

test('a break takes its weekdays off, and only those', () => {
  expect(schoolDaysAfter('2026-10-09', '2026-10-16', { ...year, breaks: [] })).toBe(5)
  expect(schoolDaysAfter('2026-10-09', '2026-10-16', year)).toBe(3)
  const weekend = { name: 'Weekend', from: '2026-10-10', to: '2026-10-11' }
  expect(schoolDaysAfter('2026-10-09', '2026-10-16', { ...year, breaks: [weekend] })).toBe(5)
})

test('breaks that overlap, stand in any order or reach over the ends take no day off twice', () => {
  const breaks = [
    { name: 'Late', from: '2026-10-13', to: '2026-12-31' },
    { name: 'Early', from: '2026-09-01', to: '2026-10-14' },
    { name: 'Turned round', from: '2026-10-16', to: '2026-10-09' },
  ]
  expect(schoolDaysAfter('2026-10-09', '2026-10-16', { ...year, breaks })).toBe(0)
  expect(schoolDaysAfter('2026-08-21', '2026-09-02', { ...year, breaks })).toBe(6)
})

test('summer does not count', () => {
  expect(schoolDaysAfter('2026-05-29', '2026-08-11', year)).toBe(0)
  expect(schoolDaysAfter('2026-05-29', '2026-08-14', year)).toBe(3)
  expect(schoolDaysAfter('2027-06-02', '2027-08-31', year)).toBe(2)
})

test('agrees with counting day by day, however far apart the days are', () => {
  let counted = 0
  for (let day = '2026-07-01'; day < '2027-08-01';) {
    day = addDays(day, 1)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    const off =
      day < year.starts || day > year.ends || year.breaks.some(({ from, to }) => day >= from && day <= to)
    if (weekday > 0 && weekday < 6 && !off) counted += 1
    expect(schoolDaysAfter('2026-07-01', day, year)).toBe(counted)
  }
  expect(counted).toBe(211)
  expect(schoolDaysAfter('0001-01-01', '9999-12-31', year)).toBe(211)
})
