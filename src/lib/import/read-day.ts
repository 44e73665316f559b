import { isDay } from '../content/is-day.ts'
import { readDate } from '../content/read-date.ts'

/** A day as somebody wrote it. `other` is the day it would be with day and month the other way round. */
export interface WrittenDay {
  day: string
  other?: string
}

/**
 * The day, as `2026-01-31`, that somebody wrote in English or Spanish: `Oct 5, 2026`, `lunes, 5 de octubre de 2026`,
 * `10/5/2026` in the order of the United States, with or without a time behind. Undefined when it is none.
 */
export function readDay(text: string): WrittenDay | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:on |el )/, '')
    .replace(weekday, '')
    .replace(/[ t]+\d{1,2}:\d{2}.*$/, '')
    .replace(/\.$/, '')
  if (isDay(typed)) return { day: typed }
  const full = typed
    .replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, '$120$2')
    .replace(/\b1(?:ro|\.?º|\.?er)(?= )/, '1')
  const [day, other] = readDate(full)
  if (day === undefined) return undefined
  return other === undefined ? { day } : { day, other }
}

const weekday =
  /^(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)\.?,? (?:the |el )?/
