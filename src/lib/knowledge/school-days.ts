import type { Zone } from '../content/schemas/index.ts'
import { addDays, schoolDaysAfter } from './days.ts'

/** 52 weeks, so that a weekday stays a weekday. */
const yearDays = 364
const yearsBack = 10

/**
 * School days from one day to another, also across years. The calendar tells of one school year; the years
 * before and after are taken to have been like it. Without a calendar every weekday counts.
 */
export function schoolDaysBetween(from: string, to: string, calendar: Zone['calendar']): number {
  if (!calendar) return schoolDaysAfter(from, to, undefined)
  let days = 0
  for (let year = -yearsBack; year <= 1; year += 1) days += schoolDaysAfter(from, to, shift(calendar, year))
  return days
}

function shift(calendar: NonNullable<Zone['calendar']>, years: number): NonNullable<Zone['calendar']> {
  const by = (day: string) => addDays(day, years * yearDays)
  return {
    starts: by(calendar.starts),
    ends: by(calendar.ends),
    breaks: calendar.breaks.map(({ name, from, to }) => ({ name, from: by(from), to: by(to) })),
  }
}
