import type { AnyEntry, Entry } from '../content/entry.ts'
import type { PageContext } from './page-context.ts'

/** Grades as people say them: `grade 8`, `grades 6 to 9`; words such as `Year 9` stay as they are. */
export function formatGrades({ words, format }: PageContext, grades: readonly string[] | undefined): string {
  if (!grades?.length) return ''
  if (!grades.every((grade) => /^(K|\d+(-\d+)?)$/.test(grade))) return format.list(grades)
  const numbers = grades.map((grade) => (grade === 'K' ? 0 : Number(grade)))
  const [first = '', last = ''] = [grades[0], grades.at(-1)]
  const inRow =
    grades.length > 2 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? NaN) + 1)
  return words.records.grades(grades.length, inRow ? words.records.fromTo(first, last) : format.list(grades))
}

/** Days of work as people say them: `Oct 2025 to Jan 2026`, or `since Nov 2026` while it goes on. */
export function formatMonths(
  { words, format }: PageContext,
  from: string | undefined,
  to: string | undefined,
): string | undefined {
  if (!from) return undefined
  const [first, last] = [format.month(from), to && format.month(to)]
  if (!last) return words.records.since(first)
  return first === last ? first : words.records.fromTo(first, last)
}

/** Schools where the work that a page reports was done. */
export function schoolsOf({ graph }: PageContext, entry: AnyEntry): readonly Entry<'school'>[] {
  if (entry.kind === 'cycle') {
    const prototype = graph.get('prototype', entry.id.split('/')[0] ?? '')
    return prototype ? graph.linkedTo(prototype, 'school') : []
  }
  return graph.linkedTo(entry, 'school')
}
