import type { Entry } from '../content/entry.ts'
import type { DataOf, Measure } from '../content/schemas/index.ts'
import type { PageContext } from './page-context.ts'

/** A measured value as people say it: `84%`, `6 minutes`. */
export function formatValue(
  { words, format }: PageContext,
  value: number,
  measure: Measure | undefined,
): string {
  const number = format.number(value)
  if (isPercent(measure)) return words.records.percent(number)
  // A number never stands on another line than its unit.
  return measure?.unit ? `${number}\u00a0${measure.unit}` : number
}

/** True when the values of a measure are percents. */
export const isPercent = (measure: Measure | undefined): boolean =>
  measure?.unit?.startsWith('%') ?? measure?.kind === 'percent'

/** A value with its unit, or the words "fewer than 10 students" when too few stand behind it. */
export function formatGuarded(
  context: PageContext,
  value: number,
  measure: Measure | undefined,
  students: number | undefined,
): string {
  const small = isSmall(context, students)
  return small ? formatStudents(context, students) : formatValue(context, value, measure)
}

/** True when a group is smaller than the zone shows as a number. */
export const isSmall = ({ graph }: PageContext, students: number | undefined): boolean =>
  students !== undefined && students < graph.zone.minimumGroup

/** A number of students, or a band of them, in words. A group below the zone's minimum is never a number. */
export function formatStudents(context: PageContext, students: number | DataOf<'cycle'>['students']): string {
  if (students === undefined) return ''
  const { words, format, graph } = context
  const say = words.records.students
  const fewest = graph.zone.minimumGroup
  if (typeof students === 'number') {
    return students < fewest ? say.fewer(format.number(fewest)) : say.exactly(format.number(students))
  }
  const [low = 0, high] = (students.match(/\d+/g) ?? []).map(Number)
  if (students.startsWith('fewer')) return say.fewer(format.number(Math.max(low, fewest)))
  if (low < fewest) return say.fewer(format.number(Math.max(fewest, (high ?? low) + 1)))
  return high === undefined
    ? say.orMore(format.number(low))
    : say.band(format.number(low), format.number(high))
}

/** The measure a prototype is mainly about: its first outcome, else its first. */
export function mainMeasure({ data }: Entry<'prototype'>): Measure | undefined {
  return data.measures?.find((measure) => measure.role === 'outcome') ?? data.measures?.[0]
}

/** A measure of a prototype by its id. */
export const measureOf = (
  prototype: Entry<'prototype'> | undefined,
  id: string | undefined,
): Measure | undefined => prototype?.data.measures?.find((measure) => measure.id === id)
