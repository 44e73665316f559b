import type { ScaleTime } from 'd3-scale'
import { widthOf } from './text-width.ts'

/** A day named along the time of a drawing. */
export interface DayTick {
  x: number
  text: string
}

/** Texts for days along the time, in order, with years or without. */
export type NameDays = (days: readonly string[], years: boolean) => readonly string[]

const gap = 8

/** Names days along the time: with years where there is room. What would still touch the name before is left out. */
export function placeDays(
  time: ScaleTime<number, number>,
  wanted: number,
  nameDays: NameDays,
  width: number,
): DayTick[] {
  const days = time.ticks(wanted)
  const place = (years: boolean) => {
    const texts = nameDays(
      days.map((day) => day.toISOString().slice(0, 10)),
      years,
    )
    let free = 0
    return days.flatMap((day, index) => {
      const text = texts[index] ?? ''
      const x = Math.round(time(day) * 10) / 10
      const half = widthOf(text) / 2
      if (x - half < free || x + half > width) return []
      free = x + half + gap
      return [{ x, text }]
    })
  }
  const withYears = place(true)
  return withYears.length === days.length ? withYears : place(false)
}
