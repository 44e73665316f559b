import type { Locale } from './locale.ts'

/** Numbers and days in a language. Days come as ISO text and never shift with a time zone. */
export interface Format {
  /** At most `digits` decimals; without them one, and two figures for values below 1 such as 0.04. */
  number(value: number, digits?: number): string
  /** Always with so many decimals, for numbers in a column; without a sign when that leaves nothing. */
  fixed(value: number, digits: number): string
  /** `6 Oct 2025` in the manner of the language. */
  day(iso: string): string
  /** `Oct 2025`. */
  month(iso: string): string
  dayRange(from: string, to: string): string
  /** `Jan 22, 2027, 5:00 PM (UTC-8)`: an instant by the clock of the time zone it is written in. */
  instant(iso: string): string
  /** `a, b and c`. */
  list(items: readonly string[]): string
}

const tags: Record<Locale, string> = { en: 'en-US', es: 'es-US' }
const made = new Map<Locale, Format>()

/** The formatters of a language; made once, because making them is slow. */
export function formatFor(locale: Locale): Format {
  let format = made.get(locale)
  if (!format) {
    format = makeFormat(tags[locale])
    made.set(locale, format)
  }
  return format
}

function makeFormat(tag: string): Format {
  const month = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  const days = new Intl.DateTimeFormat(tag, { ...month, day: 'numeric' })
  const months = new Intl.DateTimeFormat(tag, month)
  const times = new Intl.DateTimeFormat(tag, { ...month, day: 'numeric', hour: 'numeric', minute: '2-digit' })
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const small = new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 })
  const numbers = new Map<number, Intl.NumberFormat>()
  const withDigits = (digits: number) => {
    const known = numbers.get(digits) ?? new Intl.NumberFormat(tag, { maximumFractionDigits: digits })
    numbers.set(digits, known)
    return known
  }
  // Ranges take a tenth of a millisecond each, and the same ones return on many pages.
  const ranges = new Map<string, string>()
  const rangeOf = (from: string, to: string) => {
    const key = `${from} ${to}`
    // Spanish ranges come as "6 de oct", single days as "6 oct"; both should read the same.
    const known = ranges.get(key) ?? days.formatRange(toDate(from), toDate(to)).replaceAll(' de ', ' ')
    ranges.set(key, known)
    return known
  }
  const toDate = (iso: string) => new Date(`${iso}T00:00:00Z`)
  return {
    number: (value, digits) =>
      (digits === undefined && Math.abs(value) < 1 ? small : withDigits(digits ?? 1)).format(value),
    fixed: (value, digits) =>
      new Intl.NumberFormat(tag, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      }).format(value),
    day: (iso) => days.format(toDate(iso)),
    month: (iso) => months.format(toDate(iso)),
    dayRange: rangeOf,
    instant: (iso) => {
      const offset = /([+-])(\d\d):(\d\d)$/.exec(iso)
      const [, sign = '', hours = '', minutes = ''] = offset ?? []
      const zone = offset ? `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}` : 'UTC'
      return `${times.format(new Date(`${iso.slice(0, 19)}Z`))} (${zone})`
    },
    list: (items) => lists.format(items),
  }
}
