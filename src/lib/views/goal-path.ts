import type { Entry } from '../content/entry.ts'
import { daysBetween } from '../knowledge/days.ts'
import type { ChartCell, ChartText } from './chart-table.ts'
import type { PageContext } from './page-context.ts'

/** The way to a goal: what was counted as a line, what is expected as dashes, early signs as marks. */
export interface GoalPath extends ChartText {
  counted: readonly Place[]
  expected: readonly Place[]
  goal: number
  percent: boolean
  /** Early signs by their day, numbered as on the page. */
  signs: readonly { by: string; number: string }[]
  write(value: number): string
}

interface Place {
  date: string
  value: number
}

/** The path of a goal; undefined until there are two counts that may be shown. */
export function goalPath(context: PageContext, goal: Entry<'goal'>): GoalPath | undefined {
  const { words, format, graph } = context
  const say = words.oversight.path
  const { howMuch, byWhen, track, earlySigns = [] } = goal.data
  if (!howMuch) return undefined
  const least = graph.zone.minimumGroup
  const all = inTime((howMuch.counted ?? []).map(({ day, ...rest }) => ({ date: day, ...rest })))
  const counted = all.filter(({ students }) => students === undefined || students >= least)
  const hidden = all.length - counted.length
  const [first, last] = [counted[0], counted.at(-1)]
  if (!first || !last || first === last) return undefined
  const expected = inTime([
    { date: first.date, value: howMuch.from },
    ...(howMuch.expected ?? []).map(({ by, value }) => ({ date: by, value })),
    ...(byWhen && byWhen > first.date ? [{ date: byWhen, value: howMuch.to }] : []),
  ])
  const percent = howMuch.unit.startsWith('%')
  const write = (value: number) =>
    percent ? words.records.percent(format.number(value)) : format.number(value)
  const hoped = valueOn(expected, last.date)
  const isUp = howMuch.to >= howMuch.from
  const isAhead = hoped !== undefined && (isUp ? last.value >= hoped : last.value <= hoped)
  const seen = earlySigns.filter((sign) => sign.seen).length
  const is = track && words.choices.track[track.is]
  return {
    id: 'path',
    finding: is
      ? say.finding(is, write(last.value), write(howMuch.to))
      : say.findingNoTrack(write(last.value), write(howMuch.to)),
    caption: say.caption,
    sentences: [
      say.last(write(last.value), format.day(last.date)),
      ...(hoped === undefined
        ? []
        : [say.expected(write(hoped), format.day(last.date)), isAhead ? say.ahead : say.behind]),
      ...(earlySigns.length > 0 ? [say.signs(format.number(seen), format.number(earlySigns.length))] : []),
      ...(hidden > 0 ? [say.hidden(hidden, format.number(hidden), format.number(least))] : []),
      say.limit,
    ],
    csv: `/goals/${goal.id}/path.csv`,
    table: tableOf(context, counted, expected, write),
    counted,
    expected,
    goal: howMuch.to,
    percent,
    signs: earlySigns.map(({ by }, index) => ({ by, number: format.number(index + 1) })),
    write,
  }
}

const inTime = <T extends Place>(places: readonly T[]): T[] =>
  [...places].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/** The value of a line on a day, read between the two places around it; undefined outside of the line. */
export function valueOn(line: readonly Place[], day: string): number | undefined {
  const after = line.findIndex(({ date }) => date >= day)
  const [from, to] = [line[after - 1], line[after]]
  if (!to) return undefined
  if (!from || to.date === day) return to.date === day ? to.value : undefined
  const share = daysBetween(from.date, day) / daysBetween(from.date, to.date)
  return from.value + (to.value - from.value) * share
}

function tableOf(
  { words, format }: PageContext,
  counted: readonly Place[],
  expected: readonly Place[],
  write: (value: number) => string,
): ChartText['table'] {
  const say = words.oversight.path
  const days = [...new Set([...counted, ...expected].map(({ date }) => date))].sort()
  const cell = (places: readonly Place[], day: string): ChartCell => {
    const found = places.find(({ date }) => date === day)
    return found ? { text: write(found.value), raw: found.value } : { text: '' }
  }
  return {
    columns: [
      { name: say.day },
      { name: say.expectedColumn, number: true },
      { name: say.counted, number: true },
    ],
    rows: days.map((day) => [{ text: format.day(day), raw: day }, cell(expected, day), cell(counted, day)]),
  }
}
