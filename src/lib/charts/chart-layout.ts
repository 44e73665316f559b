import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import { placeCycleLabels, type CycleLabel, type CycleMark } from './cycle-labels.ts'
import type { ChartPoint } from '../knowledge/run-chart.ts'
import { placeDays, type DayTick, type NameDays } from './place-days.ts'
import { widthOf } from './text-width.ts'

export interface ChartInput {
  points: readonly ChartPoint[]
  median: number | undefined
  goal: number | undefined
  /** The measure is a percent: the scale stays between 0 and 100. */
  percent: boolean
  cycles: readonly CycleMark[]
  /** Text at the right end of the lines and of the last value. */
  labels: { median: string; goal: string; last: string }
  formatTick(value: number): string
  nameDays: NameDays
  /** Where the values should be on the way, in order; drawn as a dashed line from the first to the last. */
  expected?: readonly { date: string; value: number }[]
}

/** A text at the right of the drawing, moved up or down so that none covers another. */
export interface SideLabel {
  of: 'median' | 'goal' | 'last'
  text: string
  x: number
  y: number
}

/** Everything a drawing needs, in the units of its `viewBox`. */
export interface ChartLayout {
  width: number
  height: number
  /** Left, right, top and bottom of the field the values stand in. */
  field: { left: number; right: number; top: number; bottom: number }
  points: { x: number; y: number; before: boolean }[]
  /** One path a stretch without a gap. */
  paths: string[]
  /** The dashed line of what is expected. */
  expected: string | undefined
  valueTicks: { y: number; text: string }[]
  dayTicks: DayTick[]
  cycles: CycleLabel[]
  median: number | undefined
  goal: number | undefined
  sideLabels: SideLabel[]
}

const labelHeight = 16
const heightOfField = 220
const roomBelow = 30
const gapToText = 8

/** Places a run chart on a drawing `width` wide. Pure numbers; the component only draws them. */
export function layoutChart(input: ChartInput, width: number): ChartLayout {
  const { expected = [] } = input
  const values = [
    ...[...input.points, ...expected].map(({ value }) => value),
    input.median,
    input.goal,
  ].filter((value) => value !== undefined)
  const scale = valueScale(values, input.percent)
  const ticks = scale.ticks(4)
  const left = Math.max(...ticks.map((tick) => widthOf(input.formatTick(tick)))) + gapToText
  const sideTexts = [
    input.median !== undefined && input.labels.median,
    input.goal !== undefined && input.labels.goal,
    input.labels.last,
  ]
  const right = width - Math.max(...sideTexts.map((text) => (text ? widthOf(text) : 0))) - gapToText
  const time = scaleUtc()
    .domain(timeSpan([...input.points, ...expected]).map((day) => new Date(day)))
    .range([left + 6, right - 6])
  const [first, last] = timeSpan([...input.points, ...expected])
  const shown = input.cycles.filter(({ starts }) => starts >= first && starts <= last)
  const marks = shown.map((cycle) => ({ ...cycle, x: round(time(new Date(cycle.starts))) }))
  const { labels, height: top } = placeCycleLabels(marks, width)
  const bottom = top + heightOfField
  const y = scale.range([bottom, top])
  const points = input.points.map(({ date, value, before }) => ({
    x: round(time(new Date(date))),
    y: round(y(value)),
    before,
  }))
  const heightOf = (value: number | undefined) => (value === undefined ? undefined : round(y(value)))
  const [median, goal] = [heightOf(input.median), heightOf(input.goal)]
  return {
    width,
    height: bottom + roomBelow,
    field: { left, right, top, bottom },
    points,
    paths: pathsOf(points, input.points),
    expected:
      drawLine(expected.map(({ date, value }) => ({ x: round(time(new Date(date))), y: round(y(value)) }))) ??
      undefined,
    valueTicks: ticks.map((tick) => ({ y: round(y(tick)), text: input.formatTick(tick) })),
    dayTicks: placeDays(time, Math.max(2, Math.floor((right - left) / 75)), input.nameDays, width),
    cycles: labels,
    median,
    goal,
    sideLabels: placeSideLabels({ median, goal, last: points.at(-1)?.y }, input.labels, right + gapToText, [
      top,
      bottom,
    ]),
  }
}

function valueScale(values: readonly number[], percent: boolean) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1
  // No measure of ours goes below zero unless a value does.
  const from = low >= 0 ? Math.max(0, low - room) : low - room
  const scale = scaleLinear()
    .domain([from, high + room])
    .nice(4)
  const [nicest = 0, top = 1] = scale.domain()
  return percent ? scale.domain([Math.max(0, nicest), high > 100 ? top : Math.min(100, top)]) : scale
}

const timeSpan = (points: readonly { date: string }[]): [string, string] => {
  const days = points.map(({ date }) => date).sort()
  return [days[0] ?? '', days.at(-1) ?? '']
}

const drawLine = line<{ x: number; y: number }>(
  ({ x }) => x,
  ({ y }) => y,
)

function pathsOf(places: readonly { x: number; y: number }[], points: readonly ChartPoint[]): string[] {
  const stretches: { x: number; y: number }[][] = []
  places.forEach((place, index) => {
    if (index === 0 || points[index]?.gap) stretches.push([])
    stretches.at(-1)?.push(place)
  })
  return stretches.flatMap((stretch) => (stretch.length > 1 ? (drawLine(stretch) ?? []) : []))
}

function placeSideLabels(
  heights: Record<SideLabel['of'], number | undefined>,
  texts: ChartInput['labels'],
  x: number,
  [top, bottom]: readonly [number, number],
): SideLabel[] {
  const labels = (['goal', 'last', 'median'] as const).flatMap((of): SideLabel[] => {
    const y = heights[of]
    return y === undefined ? [] : [{ of, text: texts[of], x: round(x), y }]
  })
  labels.sort((a, b) => a.y - b.y)
  // Down from the top until none touch, then up from the bottom for those pushed out of the field.
  let free = top
  for (const label of labels) free = (label.y = Math.max(label.y, free)) + labelHeight
  free = bottom
  for (const label of labels.toReversed()) free = (label.y = Math.min(label.y, free)) - labelHeight
  return labels
}

const round = (value: number): number => Math.round(value * 10) / 10
