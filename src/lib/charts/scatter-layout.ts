import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { placeDotLabels, type DotLabel } from './dot-labels.ts'
import type { MarkShape } from './mark-shape.ts'
import { spreadDots } from './spread-dots.ts'
import { widthOf } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** One case, at its two values. */
export interface ScatterDot {
  x: number
  y: number
  shape: MarkShape
  /** A class for its colour, such as `muted`. */
  tone?: string
  /** How large its area is; 1, the usual size, to 6. */
  size?: number
  /** A short text beside it; left out where it would cover something. */
  label?: string
}

export interface ScatterAxis {
  title: string
  /** Lowest and highest value; without it, round numbers around the dots. */
  range?: readonly [number, number]
  /** Values to name; without them, round numbers. */
  ticks?: readonly number[]
  /** Name of a tick; shorter on a narrow drawing. */
  format(value: number, narrow: boolean): string
}

export const corners = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const
export type Corner = (typeof corners)[number]

export interface ScatterInput {
  dots: readonly ScatterDot[]
  x: ScatterAxis
  y: ScatterAxis
  /** Draws the line on which both values are the same, with this name; both axes then end at the same value. */
  diagonal?: string
  /** Values at which a thin line crosses the field. */
  lines?: { x?: readonly number[]; y?: readonly number[] }
  /** Words in the corners of the field. */
  corners?: Partial<Record<Corner, string>>
}

export interface PlacedDot {
  x: number
  y: number
  /** Half its width. */
  r: number
  shape: MarkShape
  tone: string | undefined
}

/** Everything a drawing needs, in the units of its `viewBox`. */
export interface ScatterLayout {
  width: number
  height: number
  field: { left: number; right: number; top: number; bottom: number }
  dots: PlacedDot[]
  labels: DotLabel[]
  xTicks: { x: number; lines: string[] }[]
  yTicks: { y: number; text: string }[]
  /** Thin lines, by where they cross the field. */
  lines: { x: number[]; y: number[] }
  diagonal: { x1: number; y1: number; x2: number; y2: number; text: string } | undefined
  /** `y` is the baseline of the first line. */
  corners: { x: number; y: number; end: boolean; lines: string[] }[]
  /** Name of the upright axis above the field, of the other below it. */
  titles: { x: { text: string; x: number; y: number }; y: { text: string; x: number; y: number } }
}

const lineHeight = 16
const gapToText = 8
const narrowest = 480

/** Places dots by two values on a drawing `width` wide. Pure numbers; the component only draws them. */
export function layoutScatter(input: ScatterInput, width: number): ScatterLayout {
  const narrow = width < narrowest
  const [xScale, yScale] = scalesOf(input)
  const yTexts = ticksOf(input.y, yScale).map((value) => ({ value, text: input.y.format(value, narrow) }))
  const left = Math.max(0, ...yTexts.map(({ text }) => widthOf(text))) + gapToText
  const right = width - gapToText * 2
  const { strips, texts } = placeCorners(input, right - left)
  const top = lineHeight + gapToText
  const bottom = top + strips.top + (narrow ? 260 : 340) + strips.bottom
  const x = xScale.range([left, right])
  const y = yScale.range([bottom - strips.bottom, top + strips.top])
  const placed = spreadDots(
    input.dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), r: radiusOf(dot, narrow) })),
    { x: stepOf(input.x, x), y: stepOf(input.y, y) },
  )
  const dots = placed.map(({ x, y, r }, index): PlacedDot => {
    const { shape = 'circle', tone } = input.dots[index] ?? {}
    return { x: short(x), y: short(y), r: short(r), shape, tone }
  })
  const xTicks = placeTicks(input.x, x, narrow, width)
  const below = bottom + gapToText + Math.max(1, ...xTicks.map(({ lines }) => lines.length)) * lineHeight
  const low = Math.max(lowOf(x), lowOf(y))
  const [, high = 0] = x.domain()
  return {
    width,
    height: below + lineHeight + gapToText,
    field: { left, right, top, bottom },
    dots,
    labels: placeDotLabels(
      dots,
      input.dots.map(({ label }) => label),
      { left, right, top: top + strips.top, bottom: bottom - strips.bottom },
    ),
    xTicks,
    yTicks: yTexts.map(({ value, text }) => ({ y: short(y(value)), text })),
    lines: {
      x: (input.lines?.x ?? []).map((value) => short(x(value))),
      y: (input.lines?.y ?? []).map((value) => short(y(value))),
    },
    diagonal:
      input.diagonal === undefined
        ? undefined
        : {
            x1: short(x(low)),
            y1: short(y(low)),
            x2: short(x(high)),
            y2: short(y(high)),
            text: input.diagonal,
          },
    corners: texts.map(({ corner, lines }) => ({
      x: corner.endsWith('Right') ? right : left + gapToText,
      y: corner.startsWith('top') ? top + lineHeight : bottom - gapToText - (lines.length - 1) * lineHeight,
      end: corner.endsWith('Right'),
      lines,
    })),
    titles: {
      x: { text: input.x.title, x: right, y: below + lineHeight },
      y: { text: input.y.title, x: 0, y: lineHeight - 4 },
    },
  }
}

type Scale = ScaleLinear<number, number>

function scalesOf({ dots, x, y, diagonal, lines }: ScatterInput): [Scale, Scale] {
  const xs = [...dots.map((dot) => dot.x), ...(lines?.x ?? [])]
  const ys = [...dots.map((dot) => dot.y), ...(lines?.y ?? [])]
  const scales: [Scale, Scale] = [scaleOf(x, xs), scaleOf(y, ys)]
  if (diagonal === undefined) return scales
  // Both reach as far up, so that the line ends in the corner; each begins where its own dots do.
  const [, top = 1] = scaleOf(x, [...xs, ...ys]).domain()
  return [scales[0].domain([lowOf(scales[0]), top]), scales[1].domain([lowOf(scales[1]), top])]
}

function scaleOf({ range }: ScatterAxis, values: readonly number[]): Scale {
  if (range) return scaleLinear().domain(range)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low) * 0.04 || Math.abs(high) * 0.1 || 1
  return scaleLinear()
    .domain([low - room, high + room])
    .nice(6)
}

const lowOf = (scale: Scale): number => Math.min(...scale.domain())

const ticksOf = ({ ticks }: ScatterAxis, scale: Scale): readonly number[] => ticks ?? scale.ticks(6)

/** Pixels between two neighbouring ticks that the caller named: how far dots of one place may spread. */
function stepOf({ ticks }: ScatterAxis, scale: Scale): number {
  const [first, second] = ticks ?? []
  return first === undefined || second === undefined ? 40 : Math.abs(scale(second) - scale(first))
}

const radiusOf = ({ size = 1 }: ScatterDot, narrow: boolean): number =>
  (narrow ? 4 : 5) * Math.sqrt(Math.min(Math.max(size, 1), 6))

/** Names ticks below the field: fewer round numbers where more names would touch, and long names in lines. */
function placeTicks(
  axis: ScatterAxis,
  scale: Scale,
  narrow: boolean,
  width: number,
): ScatterLayout['xTicks'] {
  const choices = axis.ticks ? [axis.ticks] : [6, 4, 3, 2].map((count) => scale.ticks(count))
  const placed = choices.map((ticks) => ({ ticks, names: nameTicks(axis, ticks, scale, narrow, width) }))
  // The last name may lie beyond the edge.
  const fits = placed.find(({ ticks, names }) => names.length >= ticks.length - 1)
  return (fits ?? placed.at(-1))?.names ?? []
}

/** What would touch the name before is left out. */
function nameTicks(
  axis: ScatterAxis,
  ticks: readonly number[],
  scale: Scale,
  narrow: boolean,
  width: number,
): ScatterLayout['xTicks'] {
  const [first = 0, second = 0] = ticks
  const room = Math.abs(scale(second) - scale(first)) - gapToText
  let free = 0
  return ticks.flatMap((tick) => {
    const lines = wrapText(axis.format(tick, narrow), room)
    const x = short(scale(tick))
    const half = Math.max(...lines.map(widthOf)) / 2
    if (x - half < free || x + half > width) return []
    free = x + half + gapToText / 2
    return [{ x, lines }]
  })
}

/** The words of the corners in lines, and the height of the strips above and below the dots that they stand in. */
function placeCorners({ corners: words = {}, diagonal }: ScatterInput, fieldWidth: number) {
  const texts = corners.flatMap((corner) => {
    const text = words[corner] ?? (corner === 'topRight' ? diagonal : undefined)
    return text ? [{ corner, lines: wrapText(text, fieldWidth / 2 - gapToText * 2) }] : []
  })
  const heightOf = (side: 'top' | 'bottom') => {
    const lines = texts.flatMap((text) => (text.corner.startsWith(side) ? text.lines.length : []))
    return lines.length === 0 ? 0 : Math.max(...lines) * lineHeight + gapToText
  }
  return { texts, strips: { top: heightOf('top'), bottom: heightOf('bottom') } }
}

const short = (value: number): number => Math.round(value * 10) / 10
