import { scaleUtc } from 'd3-scale'
import { addDays } from '../knowledge/days.ts'
import { placeDays, type DayTick, type NameDays } from './place-days.ts'
import { widthOf } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** How a bar is drawn: full for what is firm, an outline for what is loose, dashes for a wish. */
export type SpanLook = 'firm' | 'loose' | 'wish'

/** Something that lasts: a bar from a day to a day, open when it has no end, or single days. */
export interface Span {
  label: string
  /** A second line below the name. */
  about: string
  look: SpanLook
  from?: string
  to?: string
  /** Single days, drawn as dots. */
  days?: readonly string[]
}

export interface SpanInput {
  spans: readonly Span[]
  today: string
  todayText: string
  nameDays: NameDays
}

/** A row of the drawing; the name has its first baseline at `labelY`, the second line of text at `aboutY`. */
export interface PlacedSpan {
  look: SpanLook
  lines: string[]
  labelY: number
  about: string[]
  aboutY: number
  /** The bar; `open`: it goes on past the right edge. */
  bar: { x: number; length: number; open: boolean } | undefined
  dots: number[]
  y: number
}

export interface SpanLayout {
  width: number
  height: number
  thickness: number
  /** Top and bottom of the rows. */
  top: number
  bottom: number
  spans: PlacedSpan[]
  ticks: DayTick[]
  today: { x: number; textX: number; text: string }
}

const thickness = 12
const lineHeight = 17
const side = 8
const daysAround = 21

/** Places bars in time, one row each, under a line for today. Every name stands above its own bar. */
export function layoutSpans({ spans, today, todayText, nameDays }: SpanInput, width: number): SpanLayout {
  const all = [today, ...spans.flatMap(({ from = [], to = [], days = [] }) => [from, to, days].flat())].sort()
  const [first = today, last = today] = [all[0], all.at(-1)]
  const time = scaleUtc(
    [new Date(addDays(first, -daysAround)), new Date(addDays(last, daysAround))],
    [side, width - side],
  )
  const x = (day: string) => Math.round(time(new Date(day)) * 10) / 10
  const top = lineHeight + 6
  let free = top + 4
  const placed = spans.map(({ label, about, look, from, to, days = [] }): PlacedSpan => {
    const [lines, more] = [wrapText(label, width), wrapText(about, width)]
    const labelY = free + 13
    const aboutY = labelY + lines.length * lineHeight
    const y = free + (lines.length + more.length) * lineHeight + 4
    free = y + thickness + 16
    const end = to ? x(to) : width
    const bar = from && { x: x(from), length: Math.max(4, Math.round((end - x(from)) * 10) / 10), open: !to }
    return { look, lines, labelY, about: more, aboutY, bar: bar || undefined, dots: days.map(x), y }
  })
  const bottom = Math.max(top, free - 8)
  const half = widthOf(todayText) / 2
  return {
    width,
    height: bottom + 26,
    thickness,
    top,
    bottom,
    spans: placed,
    ticks: placeDays(time, Math.max(2, Math.floor(width / 90)), nameDays, width),
    today: { x: x(today), textX: Math.max(half, Math.min(x(today), width - half)), text: todayText },
  }
}
