import type { Zone } from '../content/schemas/index.ts'

const dayLength = 86_400_000

/** Number of a day such as `2026-01-31`, from 1970-01-01. Days have no hours, so a change of clocks cannot matter. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength

/** Days from one day to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The day that comes so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * dayLength).toISOString().slice(0, 10)

/**
 * School days after a day, up to and with `until`: Monday to Friday without the breaks of the calendar.
 * Days outside the school year do not count. Without a calendar every weekday counts.
 */
export function schoolDaysAfter(day: string, until: string, calendar: Zone['calendar']): number {
  const first = Math.max(dayNumber(day) + 1, calendar ? dayNumber(calendar.starts) : -Infinity)
  const last = Math.min(dayNumber(until), calendar ? dayNumber(calendar.ends) : Infinity)
  let count = weekdaysBetween(first, last)
  // Breaks may touch or overlap; no day is taken off twice.
  let open = first
  for (const rest of [...(calendar?.breaks ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const from = Math.max(dayNumber(rest.from), open)
    const to = Math.min(dayNumber(rest.to), last)
    if (from > to) continue
    count -= weekdaysBetween(from, to)
    open = to + 1
  }
  return count
}

/** Weekdays from one day number to another, both included. No loop, so that a slip in a year costs nothing. */
const weekdaysBetween = (first: number, last: number): number =>
  first > last ? 0 : weekdaysBefore(last + 1) - weekdaysBefore(first)

/** Weekdays since Monday, 29 December 1969. */
function weekdaysBefore(day: number): number {
  const sinceMonday = day + 3
  const weeks = Math.floor(sinceMonday / 7)
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5)
}
