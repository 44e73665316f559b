import { isDay } from '../content/is-day.ts'
import { readDate } from '../content/read-date.ts'

/** A day as somebody wrote it. `other` is the day it would be with day and month the other way round. */
export interface WrittenDay {
  day: string
  other?: string
  /** True when no year was written and that of the school year was taken. */
  yearTaken?: true
}

/** Where a day without a year is looked for: in the school year, or else near this day. */
export interface DaysAround {
  today: string
  calendar?: { starts: string; ends: string } | undefined
}

/**
 * The day, as `2026-01-31`, that somebody wrote in English or Spanish: `Oct 5, 2026`, `lunes, 5 de octubre de 2026`,
 * `10/5/2026` in the order of the United States, with or without a time behind, and `Oct 5` where it is known which days
 * are around. Undefined when it is none.
 */
export function readDay(text: string, around?: DaysAround): WrittenDay | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:on |el )/, '')
    .replace(weekday, '')
    .replace(/^the /, '')
    .replace(/[ t]+\d{1,2}:\d{2}.*$/, '')
    .replace(/\.$/, '')
  if (isDay(typed)) return { day: typed }
  const full = typed
    .replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, '$120$2')
    .replace(/\b1(?:ro|\.?º|\.?er)(?= )/, '1')
    .replace(/^(\d{1,2}(?:st|nd|rd|th)?) of /, '$1 ')
    .replace(/^(\d{1,2})[-/. ](\p{L}{3,10})\.?[-/. ](\d{4})$/u, '$1 $2 $3')
    .replace(/^(\d{1,2})[-/. ](\p{L}{3,10})\.?[-/. ](\d{2})$/u, '$1 $2 20$3')
  const [day, other] = readDate(full)
  if (day === undefined) return around && withoutYear(full, around)
  return other === undefined ? { day } : { day, other }
}

/** The day of a month and a day, in the school year or nearest to the day of the reading. */
function withoutYear(typed: string, { today, calendar }: DaysAround): WrittenDay | undefined {
  const mark = /^\d{1,2}\/\d{1,2}$/.test(typed)
    ? '/'
    : /^\d+(?:st|nd|rd|th)? (?:de )?\p{L}+|^\p{L}/u.test(typed)
      ? ' '
      : ''
  if (mark === '') return undefined
  const year = Number(today.slice(0, 4))
  const found = [year - 1, year, year + 1].flatMap((each) => {
    const [day, other] = readDate(`${typed}${mark}${each}`)
    return day === undefined ? [] : [{ day, ...(other !== undefined && { other }) }]
  })
  const away = ({ day }: WrittenDay) => Math.abs(Date.parse(day) - Date.parse(today))
  const [nearest] = found.sort((one, other) => away(one) - away(other))
  const inYear = found.find(({ day }) => calendar && calendar.starts <= day && day <= calendar.ends)
  const taken = inYear ?? nearest
  return taken && { ...taken, yearTaken: true }
}

const weekday =
  /^(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:lun|mi[ée]|jue|vie|s[áa]b|dom|mar(?=\.?,? \d{1,2} (?:de )?[a-z])))\.?,? (?:the |el )?/
