import type { Zone } from '../content/schemas/index.ts'
import { addDays, daysBetween } from './days.ts'

/** The half of the school year that a day lies in, by the calendar; undefined without one and in summer. */
export function semesterOf(
  calendar: Zone['calendar'],
  today: string,
): { from: string; to: string } | undefined {
  if (!calendar || today < calendar.starts || today > calendar.ends) return undefined
  const middle = addDays(calendar.starts, Math.floor(daysBetween(calendar.starts, calendar.ends) / 2))
  return today <= middle
    ? { from: calendar.starts, to: middle }
    : { from: addDays(middle, 1), to: calendar.ends }
}
