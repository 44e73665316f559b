import type { Locale } from '../i18n/locale.ts'

/**
 * Short names for days along a chart: months when all are the first of one. `years` puts the year to the
 * first month and to each January.
 */
export function nameDays(days: readonly string[], years: boolean, locale: Locale): string[] {
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${locale}-US`, { ...options, timeZone: 'UTC' })
  const months = days.every((day) => day.endsWith('-01'))
  const short = named(months ? { month: 'short' } : { month: 'short', day: 'numeric' })
  const long = named({ month: 'short', year: 'numeric' })
  return days.map((day, index) => {
    const withYear = years && months && (index === 0 || day.slice(5, 7) === '01')
    return (withYear ? long : short).format(new Date(day))
  })
}
