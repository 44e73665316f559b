import { scaleLinear } from 'd3-scale'
import { widthOf } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** One bar: a name, how long it is, and the number written at its end. */
export interface Bar {
  label: string
  value: number
  text: string
}

/** A bar on a drawing, in the units of its `viewBox`. The name has its first baseline at `labelY`. */
export interface PlacedBar {
  x: number
  y: number
  length: number
  lines: string[]
  labelX: number
  labelY: number
  text: string
  textX: number
}

export interface BarLayout {
  width: number
  height: number
  thickness: number
  bars: PlacedBar[]
}

const thickness = 20
const lineHeight = 17
const gap = 8
const widestForNarrow = 480
const shareForNames = 0.36

/** Places lying bars on a drawing: names at the left, or above the bars where there is no room beside them. */
export function layoutBars(bars: readonly Bar[], width: number): BarLayout {
  const widest = Math.max(0, ...bars.map(({ label }) => widthOf(label)))
  const isNarrow = width < widestForNarrow && widest > width * shareForNames
  const room = isNarrow ? width : Math.min(width * shareForNames, widest)
  const left = isNarrow ? 0 : Math.ceil(room) + gap
  const right = width - gap - Math.max(0, ...bars.map(({ text }) => widthOf(text)))
  const most = Math.max(0, ...bars.map(({ value }) => value))
  const long = scaleLinear([0, most || 1], [0, right - left])
  let free = 0
  const placed = bars.map(({ label, value, text }): PlacedBar => {
    const lines = wrapText(label, room)
    const tall = lines.length * lineHeight
    const y = free + (isNarrow ? tall + 2 : Math.max(0, tall - thickness) / 2)
    const labelY = isNarrow ? free + 13 : y + thickness / 2 + 4.5 - ((lines.length - 1) * lineHeight) / 2
    free = (isNarrow ? y + thickness : Math.max(free + tall, y + thickness)) + gap
    const length = Math.round(long(value) * 10) / 10
    return { x: left, y, length, lines, labelX: 0, labelY, text, textX: left + length + gap / 2 + 2 }
  })
  return { width, height: Math.max(0, free - gap), thickness, bars: placed }
}
