import type { Bar } from '../charts/bar-layout.ts'
import type { DotInput } from '../charts/dot-layout.ts'
import type { Entry } from '../content/entry.ts'
import { lastResultDay } from '../knowledge/cycle-days.ts'
import { startOf } from '../knowledge/funnel.ts'
import { ownCyclesOf, ownPrototypes } from '../knowledge/own-work.ts'
import { medianOf } from '../knowledge/run-chart.ts'
import { schoolDaysBetween } from '../knowledge/school-days.ts'
import type { ChartText } from './chart-table.ts'
import type { PageContext } from './page-context.ts'

/** A bar chart with what stands around it. */
export interface BarChartView extends ChartText {
  bars: readonly Bar[]
}

/** A dot strip with what stands around it. */
export interface DotStripView extends ChartText {
  input: DotInput
}

const monthsShown = 12

/** Decided cycles a month, the last twelve months with one; undefined before the first decision. */
export function cyclesAMonth(context: PageContext): BarChartView | undefined {
  const { graph, format, words } = context
  const say = words.portfolio.months
  const days = ownPrototypes(graph)
    .flatMap((prototype) => ownCyclesOf(graph, prototype))
    .flatMap((cycle) => (cycle.data.decision && lastResultDay(cycle)) || [])
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return undefined
  const counts = Map.groupBy(days, (day) => day.slice(0, 7))
  const months = monthsFrom(first, last).slice(-monthsShown)
  const rows = months.map((month) => ({
    month,
    name: format.month(`${month}-01`),
    count: counts.get(month)?.length ?? 0,
  }))
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(...rows.map(({ count }) => count))
  const fullest = rows.filter(({ count }) => count === most)
  return {
    id: 'cycles-a-month',
    finding: fullest.length === 1 ? say.finding(fullest[0]?.name ?? '', format.number(most)) : say.even,
    caption: say.caption,
    sentences: [say.says(all, format.number(all), format.number(rows.length)), say.limit],
    csv: '/leading/cycles-a-month.csv',
    table: {
      columns: [{ name: say.month }, { name: say.cycles, number: true }],
      rows: rows.map(({ month, name, count }) => [
        { text: name, raw: month },
        { text: format.number(count), raw: count },
      ]),
    },
    bars: rows.map(({ name, count }) => ({ label: name, value: count, text: format.number(count) })),
  }
}

/** Every month from a day to a day, as `2026-01`. */
export function monthsFrom(first: string, last: string): string[] {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const [from, to] = [number(first), number(last)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const month = from + index
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/** School days from the start of each prototype to its first decision; undefined before the first one. */
export function ideaToDecision(context: PageContext): DotStripView | undefined {
  const { graph, format, words } = context
  const say = words.portfolio.idea
  const cases = ownPrototypes(graph)
    .flatMap((prototype) => caseOf(context, prototype))
    .sort((a, b) => a.days - b.days)
  const median = medianOf(cases.map(({ days }) => days))
  const [low, high] = [cases[0], cases.at(-1)]
  if (!low || !high) return undefined
  const write = (days: number) => format.number(days)
  return {
    id: 'idea-to-decision',
    finding: cases.length < 2 ? say.finding1 : say.finding(write(median)),
    caption: say.caption,
    sentences: [say.says(write(cases.length), write(median), write(low.days), write(high.days)), say.limit],
    csv: '/leading/idea-to-decision.csv',
    table: {
      columns: [
        { name: say.prototype },
        { name: say.started },
        { name: say.decided },
        { name: say.days, number: true },
      ],
      rows: cases.map(({ prototype, from, to, days }) => [
        { text: prototype.title, entry: prototype },
        { text: format.day(from), raw: from },
        { text: format.day(to), raw: to },
        { text: write(days), raw: days },
      ]),
    },
    input: {
      dots: cases.map(({ prototype, days }) => ({ label: prototype.title, value: days })),
      middle: cases.length < 2 ? undefined : { value: median, text: say.middle(write(median)) },
      formatTick: write,
    },
  }
}

function caseOf({ graph }: PageContext, prototype: Entry<'prototype'>) {
  const cycles = ownCyclesOf(graph, prototype)
  const decided = cycles.find(({ data }) => data.decision !== undefined)
  const [from, to] = [startOf(prototype, cycles), decided && lastResultDay(decided)]
  if (!from || !to || from > to) return []
  return [{ prototype, from, to, days: schoolDaysBetween(from, to, graph.zone.calendar) }]
}
