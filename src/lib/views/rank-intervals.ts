import type { IntervalInput } from '../charts/interval-layout.ts'
import type { Published } from '../judging/published-results.ts'
import type { ChartText } from './chart-table.ts'
import type { PageContext } from './page-context.ts'

/** An entry under its code: its place, and the places it may have instead. All in words. */
export interface PlacedEntry {
  code: string
  place: string
  interval: string
  chance: string
  group: string
  reviews: string
}

/** Places with their intervals, as a chart and as rows. */
export interface RankIntervals extends ChartText {
  rows: readonly PlacedEntry[]
  input: IntervalInput
}

/** The chart of where each entry may stand. `awarded` are codes; their bars are full. */
export function rankIntervals(
  { words, format }: PageContext,
  path: string,
  { results }: Published,
  awarded: readonly string[],
): RankIntervals {
  const say = words.results.places
  const { entries, groups, settings } = results
  const number = (value: number) => format.number(value)
  const range = (low: number, high: number) => say.interval(number(low), number(high))
  const widths = entries.map(({ rankLow, rankHigh }) => rankHigh - rankLow + 1).sort((a, b) => b - a)
  const half = widths[Math.ceil(widths.length / 2) - 1] ?? 1
  const columns = [say.code, say.place, say.low, say.high, say.chance, say.group, say.reviews]
  return {
    id: 'places',
    finding: half > 1 ? say.wide(number(half), number(entries.length)) : say.firm,
    caption: say.caption(number(settings.interval * 100)),
    sentences: [say.groups(groups.length, number(groups.length)), say.again],
    csv: `${path.slice(0, -1)}.csv`,
    table: {
      columns: columns.map((name, index) => ({ name, number: index > 0 })),
      rows: entries.map(({ entry, rank, rankLow, rankHigh, pTop, group, reviews }) =>
        [entry, rank, rankLow, rankHigh, pTop ?? '', group, reviews].map((raw) => ({
          text: String(raw),
          raw,
        })),
      ),
    },
    rows: entries.map(({ entry, rank, rankLow, rankHigh, pTop, group, reviews }) => ({
      code: entry,
      place: number(rank),
      interval: range(rankLow, rankHigh),
      chance: chanceInWords({ words, format }, pTop),
      group: number(group),
      reviews: number(reviews),
    })),
    input: {
      places: entries.length,
      line: { after: settings.top, text: say.line(settings.top, number(settings.top)) },
      rows: entries.map(({ entry, rank, rankLow, rankHigh }) => ({
        label: entry,
        about: say.withInterval(number(rank), range(rankLow, rankHigh)),
        look: awarded.includes(entry) ? 'firm' : 'loose',
        ...{ low: rankLow, high: rankHigh, at: rank },
      })),
    },
  }
}

/** A chance as people say it: `very likely, 86 of 100 draws`. */
function chanceInWords(
  { words, format }: Pick<PageContext, 'words' | 'format'>,
  share: number | null,
): string {
  const say = words.results
  if (share === null) return say.chances.unknown
  const word = say.chances[bands.find(([from]) => share >= from)?.[1] ?? 'none']
  return say.chance(word, format.number(Math.round(share * 100)))
}

/** From which share of the draws a word fits. Between 0.2 and 0.8 an entry counts as undecided. */
const bands = [
  [0.95, 'certain'],
  [0.8, 'high'],
  [0.6, 'likely'],
  [0.4, 'even'],
  [0.2, 'unlikely'],
  [0.05, 'low'],
] as const
