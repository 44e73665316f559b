import { daysBetween } from './days.ts'

/** Days without school, first and last included. */
export interface SchoolBreak {
  from: string
  to: string
}

const farApart = 2.5
const farApartOverBreak = 1.5

/**
 * Indexes of the days before which a line must not be joined: more than 2.5 times the usual distance from
 * the day before, or more than 1.5 times when a school break lies between. A single day off between two
 * weekly counts leaves the line whole.
 */
export function findGaps(days: readonly string[], breaks: readonly SchoolBreak[]): ReadonlySet<number> {
  const distances = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day))
  const usual = [...distances].sort((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 0
  const gaps = distances.flatMap((distance, index) => {
    const from = days[index] ?? ''
    const to = days[index + 1] ?? ''
    const overBreak = breaks.some((off) => off.from > from && off.to < to)
    return distance > usual * (overBreak ? farApartOverBreak : farApart) ? [index + 1] : []
  })
  return new Set(gaps)
}
