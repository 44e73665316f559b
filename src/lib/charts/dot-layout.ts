import { scaleLinear } from 'd3-scale'
import { widthOf } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** One case on the line. */
export interface Dot {
  label: string
  value: number
}

export interface DotInput {
  dots: readonly Dot[]
  /** The middle value and what is written above its line. */
  middle: { value: number; text: string } | undefined
  formatTick(value: number): string
}

/** Everything the drawing needs, in the units of its `viewBox`. */
export interface DotLayout {
  width: number
  height: number
  /** Height of the line that the lowest dots stand on. */
  base: number
  radius: number
  dots: { x: number; y: number }[]
  ticks: { x: number; text: string }[]
  middle: { x: number; textX: number; text: string } | undefined
  /** Names of the first and the last case. */
  ends: { x: number; y: number; lines: string[]; anchor: 'start' | 'end' }[]
}

const radius = 6
const step = 2 * radius + 1
const side = 12
const lineHeight = 17

/** Places one dot a case on a line; dots that would cover each other stand on top of each other. */
export function layoutDots({ dots, middle, formatTick }: DotInput, width: number): DotLayout {
  const inOrder = [...dots].sort((a, b) => a.value - b.value)
  const most = Math.max(1, ...inOrder.map(({ value }) => value))
  const scale = scaleLinear([0, most], [side, width - side]).nice(5)
  const x = (value: number) => Math.round(scale(value) * 10) / 10
  const lastOnLevel: number[] = []
  const levels = inOrder.map(({ value }) => {
    const free = lastOnLevel.findIndex((last) => x(value) - last >= step)
    const level = free === -1 ? lastOnLevel.length : free
    lastOnLevel[level] = x(value)
    return level
  })
  const ends = namesOfEnds(inOrder, x, width)
  const namesTall = Math.max(0, ...ends.map(({ lines }) => lines.length)) * lineHeight
  const top = (middle ? lineHeight + 4 : 0) + namesTall + 6
  const base = top + Math.max(1, lastOnLevel.length) * step
  return {
    width,
    height: base + 28,
    base,
    radius,
    dots: inOrder.map(({ value }, index) => ({
      x: x(value),
      y: base - radius - (levels[index] ?? 0) * step - 2,
    })),
    ticks: scale.ticks(width < 480 ? 4 : 7).map((tick) => ({ x: x(tick), text: formatTick(tick) })),
    middle: middle && {
      x: x(middle.value),
      textX: Math.max(0, Math.min(x(middle.value), width - widthOf(middle.text))),
      text: middle.text,
    },
    ends: ends.map((end) => ({ ...end, y: top - 6 - (end.lines.length - 1) * lineHeight })),
  }
}

/** The names of the shortest and the longest case, each at its own side and in at most half of the width. */
function namesOfEnds(inOrder: readonly Dot[], x: (value: number) => number, width: number) {
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!first || !last || first === last) return []
  const wrap = (text: string) => wrapText(text, width / 2 - 2 * side)
  const [start, end] = [wrap(first.label), wrap(last.label)]
  const wide = (lines: readonly string[]) => Math.max(...lines.map(widthOf))
  const startX = Math.max(0, Math.min(x(first.value) - radius, width / 2 - side - wide(start)))
  return [
    { x: startX, y: 0, lines: start, anchor: 'start' as const },
    { x: Math.max(x(last.value) + radius, wide(end)), y: 0, lines: end, anchor: 'end' as const },
  ]
}
