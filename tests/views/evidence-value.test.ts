import { expect, test } from 'vitest'
import { formatGrades, formatMonths } from '../../src/lib/views/evidence-place.ts'
import {
  formatGuarded,
  formatStudents,
  formatValue,
  mainMeasure,
} from '../../src/lib/views/evidence-value.ts'
import { contextOfExample } from './context-of-example.ts'
import { writingContext } from './writing-zone.ts'

const context = writingContext()
const measure = (unit: string | undefined, kind = 'percent' as const) => ({
  id: 'a',
  name: 'A',
  kind,
  role: 'outcome' as const,
  better: 'up' as const,
  ...(unit && { unit }),
})

test('a percent has its sign in each language, other units stay with their number', () => {
  expect(formatValue(context, 63.5, measure('% of students'))).toBe('63.5%')
  expect(formatValue(context, 63, measure(undefined))).toBe('63%')
  expect(formatValue(writingContext({}, 'es'), 63, measure('% de boletos'))).toBe('63\u00a0%')
  expect(formatValue(context, 5.1, measure('minutes'))).toBe('5.1\u00a0minutes')
})

test('a group below the minimum is never a number', () => {
  expect([9, 10, 1200].map((students) => formatStudents(context, students))).toEqual([
    'fewer than 10 students',
    '10 students',
    '1,200 students',
  ])
  expect(formatGuarded(context, 56, measure('%'), 9)).toBe('fewer than 10 students')
  expect(formatGuarded(context, 56, measure('%'), 10)).toBe('56%')
  expect(formatGuarded(context, 56, measure('%'), undefined)).toBe('56%')
})

test('bands are said in words and follow the minimum of the zone', () => {
  const strict = contextOfExample({ 'zone.yaml': 'name: A\nplainWords: B\nminimumGroup: 15' })
  expect(formatStudents(context, '10-19')).toBe('10 to 19 students')
  expect(formatStudents(context, '100 or more')).toBe('100 or more students')
  expect(formatStudents(context, 'fewer than 10')).toBe('fewer than 10 students')
  expect(formatStudents(strict, '10-19')).toBe('fewer than 20 students')
  expect(formatStudents(strict, 'fewer than 10')).toBe('fewer than 15 students')
  expect(formatStudents(strict, '20-49')).toBe('20 to 49 students')
  expect(formatStudents(context, undefined)).toBe('')
})

test('the main measure is the first result, even when another stands before it', () => {
  expect(mainMeasure(context.graph.get('prototype', 'talk')!)?.id).toBe('drafts')
})

test('grades in a row are a range, others a list, other words stay', () => {
  const say = (...grades: string[]) => formatGrades(context, grades)
  expect([say('8'), say('6', '7', '8'), say('K', '1', '2'), say('6', '8'), say('Year 9'), say()]).toEqual([
    'grade 8',
    'grades 6 to 8',
    'grades K to 2',
    'grades 6 and 8',
    'Year 9',
    '',
  ])
})

test('months are said once when they are the same', () => {
  expect(formatMonths(context, '2026-09-07', '2026-10-23')).toBe('Sep 2026 to Oct 2026')
  expect(formatMonths(context, '2026-09-07', '2026-09-25')).toBe('Sep 2026')
  expect(formatMonths(context, '2026-09-07', undefined)).toBe('since Sep 2026')
})
