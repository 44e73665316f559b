import type { Measure } from '../content/schemas/index.ts'
import type { Format } from '../i18n/format.ts'
import type { Words } from '../i18n/words.ts'
import type { RunChart } from '../knowledge/run-chart.ts'

export interface SentenceInput {
  chart: RunChart
  measure: Measure
  /** Writes a value with its unit, `84%`. */
  say(value: number): string
  schools: number
  words: Words['records']['chart']
  format: Format
  minimumGroup: number
}

/** What a run chart shows, in words: the finding for the heading, and the sentences below the drawing. */
export interface ChartSentences {
  finding: string
  sentences: string[]
}

/** Says what a run chart shows: last value, usual level, goal, the longest run and what it means, and its limit. */
export function describeRunChart(input: SentenceInput): ChartSentences {
  const { chart, measure, say, words, format } = input
  const last = chart.points.at(-1)
  if (!last) return { finding: words.nothing, sentences: [] }
  const now = say(last.value)
  const usual = chart.median === undefined ? undefined : say(chart.median)
  return {
    finding: findingOf(chart, usual, now, words),
    sentences: [
      words.last(now, format.day(last.date)),
      usual === undefined
        ? words.noBaseline
        : words.baseline(usual, chart.baselineCount, format.number(chart.baselineCount)),
      measure.aim && words.goalIs(say(measure.aim.to), measure.aim.by && format.day(measure.aim.by)),
      usual !== undefined && meaningOf(input, usual),
      chart.hidden > 0 &&
        words.hidden(chart.hidden, format.number(chart.hidden), format.number(input.minimumGroup)),
      words.limit(input.schools, format.number(input.schools)),
    ].filter((sentence) => typeof sentence === 'string'),
  }
}

function findingOf(
  { verdict }: RunChart,
  usual: string | undefined,
  now: string,
  words: Words['records']['chart'],
): string {
  if (usual === undefined) return words.findings.level(now)
  if (verdict === 'shift' || verdict === 'crossings') return words.findings.changed(usual, now)
  if (verdict === 'early') return words.findings.early(usual, now)
  return verdict === 'too-early' ? words.findings.tooEarly(usual, now) : words.findings.same(usual, now)
}

function meaningOf({ chart, measure, words, format }: SentenceInput, usual: string): string {
  const { verdict, longestRun, useful, crossings, runLimit } = chart
  if (verdict === 'too-early') return words.tooEarly(useful, format.number(useful))
  if (verdict === 'crossings') return words.crossings(crossings, format.number(crossings), usual)
  if (!longestRun || verdict === 'none') return words.noSignal
  const run = words.run(
    format.number(longestRun.length),
    format.day(longestRun.from),
    words.sides[longestRun.side],
    usual,
    longestRun.onLevel,
    format.number(longestRun.onLevel),
  )
  if (verdict === 'early') return `${run} ${words.early(format.number(runLimit + 1))}`
  const wanted = (longestRun.side === 'above') === (measure.better === 'up')
  return `${run} ${wanted ? words.shift : words.shiftUnwanted}`
}
