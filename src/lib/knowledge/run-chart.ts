import type { DataPoint } from '../content/beside.ts'
import { findGaps, type SchoolBreak } from './chart-gaps.ts'

/** A value that may be shown, with its place in time. */
export interface ChartPoint extends DataPoint {
  /** Before the first cycle: one of the values the usual level is taken from. */
  before: boolean
  /** The line is not drawn from the point before to this one. */
  gap: boolean
}

/** Values in a row on one side of the usual level. Values on the level neither count nor end the run. */
export interface Run {
  side: 'above' | 'below'
  length: number
  /** Day of its first value. */
  from: string
  /** Values on the usual level between its first and its last value, which are not counted. */
  onLevel: number
}

/**
 * What the values say. `shift`: one side for longer than chance allows. `crossings`: the level is crossed
 * too seldom for chance. `early`: six in a row, not enough yet. `too-early`: fewer than ten useful values.
 */
export type Verdict = 'no-baseline' | 'too-early' | 'shift' | 'crossings' | 'early' | 'none'

/** A measure over time against its usual level before the change. */
export interface RunChart {
  points: readonly ChartPoint[]
  /** Values left out because fewer students stand behind them than the zone shows. */
  hidden: number
  /** Median of the values before the first cycle, frozen; undefined with fewer than three of them. */
  median: number | undefined
  baselineCount: number
  /** Values that are not on the median. */
  useful: number
  /** From the first cycle on; without a first cycle, of all values. */
  longestRun: Run | undefined
  crossings: number
  /** A longer run than this is a signal. */
  runLimit: number
  /** Fewer crossings than this are a signal. */
  crossingLimit: number
  verdict: Verdict
}

export interface RunChartInput {
  /** Values of one measure, in any order. */
  points: readonly DataPoint[]
  /** Day the first cycle starts. Without one every value is baseline, as in a run chart of a steady process. */
  firstCycle: string | undefined
  breaks: readonly SchoolBreak[]
  /** Fewest students behind a value that may be shown. */
  minimumGroup: number
}

const baselineNeeded = 3
const usefulNeeded = 10
const earlyRun = 6

/**
 * Reads a run chart by the two rules of Anhøj and Olesen (2014, PLoS ONE 9(11): e113825): the longest run
 * and the number of crossings. Their trend rule finds nothing and is left out.
 */
export function readRunChart({ points, firstCycle, breaks, minimumGroup }: RunChartInput): RunChart {
  const inTime = [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line))
  const shown = inTime.filter(({ n }) => n === undefined || n >= minimumGroup)
  const gaps = findGaps(
    shown.map(({ date }) => date),
    breaks,
  )
  const isBefore = (date: string) => firstCycle === undefined || date < firstCycle
  const baseline = shown.filter(({ date }) => isBefore(date))
  const median = baseline.length < baselineNeeded ? undefined : medianOf(baseline.map(({ value }) => value))
  const runs = median === undefined ? [] : findRuns(shown, median)
  // Values before the first cycle make the level, so they cannot be part of a run away from it.
  const later = firstCycle === undefined ? shown : shown.filter(({ date }) => !isBefore(date))
  const afterwards = median === undefined ? [] : findRuns(later, median)
  const useful = runs.reduce((sum, { length }) => sum + length, 0)
  const counted = {
    median,
    useful,
    longestRun: afterwards.reduce<Run | undefined>(
      (best, run) => (best && best.length > run.length ? best : run),
      undefined,
    ),
    crossings: Math.max(0, runs.length - 1),
    runLimit: runLimitOf(useful),
    crossingLimit: crossingLimitOf(useful),
  }
  return {
    ...counted,
    points: shown.map((point, index) => ({ ...point, before: isBefore(point.date), gap: gaps.has(index) })),
    hidden: inTime.length - shown.length,
    baselineCount: baseline.length,
    verdict: judge(counted),
  }
}

/** Longest run that chance still explains among `useful` values: log2(n) + 3, rounded. */
export function runLimitOf(useful: number): number {
  return useful < 1 ? 0 : Math.round(Math.log2(useful) + 3)
}

/** Fewest crossings that chance still explains: the 5th percentile of Binomial(n - 1, 1/2), in whole numbers. */
export function crossingLimitOf(useful: number): number {
  const known = crossingLimits.get(useful) ?? workOutCrossingLimit(useful)
  crossingLimits.set(useful, known)
  return known
}

/** Worked out once for each number of values, because whole numbers of any size are slow. */
const crossingLimits = new Map<number, number>()

function workOutCrossingLimit(useful: number): number {
  const places = BigInt(Math.max(0, useful - 1))
  const all = 2n ** places
  let ways = 1n
  let sum = ways
  let crossings = 0n
  while (sum * 20n < all) {
    ways = (ways * (places - crossings)) / (crossings + 1n)
    crossings += 1n
    sum += ways
  }
  return Number(crossings)
}

/** Middle value; the mean of the two middle ones when there is an even number. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2
}

type Counted = Pick<RunChart, 'median' | 'useful' | 'longestRun' | 'crossings' | 'runLimit' | 'crossingLimit'>

function judge({ median, useful, longestRun, crossings, runLimit, crossingLimit }: Counted): Verdict {
  if (median === undefined) return 'no-baseline'
  if (useful < usefulNeeded) return 'too-early'
  const length = longestRun?.length ?? 0
  if (length > runLimit) return 'shift'
  if (crossings < crossingLimit) return 'crossings'
  return length >= earlyRun ? 'early' : 'none'
}

/** The runs of values, given in the order of time, on the two sides of a level. */
export function findRuns(points: readonly Pick<DataPoint, 'date' | 'value'>[], level: number): Run[] {
  const runs: Run[] = []
  let onLevel = 0
  for (const { date, value } of points) {
    if (value === level) {
      onLevel += 1
      continue
    }
    const side = value > level ? 'above' : 'below'
    const last = runs.at(-1)
    if (last?.side === side) {
      last.length += 1
      last.onLevel += onLevel
    } else runs.push({ side, length: 1, from: date, onLevel: 0 })
    onLevel = 0
  }
  return runs
}
