import type { SpanLook } from './span-layout.ts'
import { widthOf } from './text-width.ts'

/** A place with the places it may be instead; whole numbers from 1. */
export interface Interval {
  label: string
  /** The place and its interval in words, below the name. */
  about: string
  low: number
  high: number
  at: number
  look: SpanLook
}

/** What is drawn: the rows from top to bottom, and where the line of the awards runs. */
export interface IntervalInput {
  rows: readonly Interval[]
  /** How many places there are. */
  places: number
  /** A line behind a place, and what is written above it. */
  line: { after: number; text: string }
}

/** A row of the drawing: its name left of the bar, the dot on it. */
export interface PlacedInterval {
  look: SpanLook
  label: string
  labelY: number
  about: string
  aboutY: number
  bar: { x: number; length: number }
  dot: number
  y: number
}

/** All positions of the drawing, in units of its view box. */
export interface IntervalLayout {
  width: number
  height: number
  thickness: number
  /** Left edge, top and bottom of the part with the bars. */
  left: number
  top: number
  bottom: number
  rows: PlacedInterval[]
  ticks: { x: number; text: string }[]
  line: { x: number; textX: number; text: string }
}

const thickness = 14
const rowHeight = 46
const gap = 14

/** Places bars over a row of places, one bar each; every place is as wide as the others. */
export function layoutIntervals({ rows, places, line }: IntervalInput, width: number): IntervalLayout {
  const left = gap + Math.max(0, ...rows.flatMap(({ label, about }) => [widthOf(label), widthOf(about)]))
  // Half of the outline of the last bar lies right of its edge.
  const one = (width - left - 1) / Math.max(1, places)
  /** Left edge of a place. */
  const edge = (place: number) => Math.round((left + (place - 1) * one) * 10) / 10
  const center = (place: number) => Math.round((left + (place - 0.5) * one) * 10) / 10
  const top = 23
  const bottom = top + rows.length * rowHeight
  const lineX = edge(line.after + 1)
  const half = widthOf(line.text) / 2
  const every = Math.max(1, Math.ceil(28 / one))
  return {
    ...{ width, height: bottom + 26, thickness, left, top, bottom },
    rows: rows.map(({ label, about, low, high, at, look }, index) => {
      const y = top + index * rowHeight + rowHeight / 2
      const bar = { x: edge(low), length: Math.round((edge(high + 1) - edge(low)) * 10) / 10 }
      return { look, label, labelY: y - 4, about, aboutY: y + 13, bar, dot: center(at), y: y - thickness / 2 }
    }),
    ticks: Array.from({ length: places }, (_, index) => index + 1)
      .filter((place) => place === 1 || place % every === 0)
      .map((place) => ({ x: center(place), text: String(place) })),
    line: { x: lineX, textX: Math.max(half, Math.min(lineX, width - half)), text: line.text },
  }
}
