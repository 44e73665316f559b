import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Measure } from '../content/schemas/index.ts'
import { firstDay } from './cycle-days.ts'
import { classesIn } from './evidence-reach.ts'
import type { KnownZone } from './known-zone.ts'
import { isFinished, isTest } from './lesson-evidence.ts'
import { readPoints } from './measure-chart.ts'

/** What the evidence of a prototype amounts to, counted. The sentences about its level are filled with these. */
export interface EvidenceFacts {
  /** Finished cycles, with results and a decision. */
  finished: number
  /** Finished cycles whose prediction came first and was compared with the result. */
  tests: number
  /** Points of the fullest series of a measure. */
  points: number
  /** True when a run chart shows a change for the better that chance does not explain. */
  signal: boolean
  /** Classes of the widest cycle in which the number was better than before. */
  classes: number
  /** What must not get worse: not counted, worse, or held. */
  balance: 'none' | 'worse' | 'held'
  /** A class or school without the change: none, not comparable, not worse off, or worse off. */
  comparison: 'none' | 'unlike' | 'even' | 'better'
  /** Other schools in which another team reached the level "tried over time". */
  sites: number
}

/** The measures that say whether it helped: outcomes, or the way there when no outcome is looked at. */
export function mainMeasures({ data }: Entry<'prototype'>): readonly Measure[] {
  const measures = data.measures ?? []
  const outcomes = measures.filter(({ role }) => role === 'outcome')
  return outcomes.length > 0 ? outcomes : measures.filter(({ role }) => role === 'process')
}

/** Counts what stands behind a prototype at its own school. */
export function ownFacts({ graph, history }: KnownZone, prototype: Entry<'prototype'>): EvidenceFacts {
  const cycles = graph.cyclesOf(prototype).filter(isFinished)
  const measures = mainMeasures(prototype)
  const charts = measures.map((measure) => chartOf(graph, prototype, measure))
  return {
    finished: cycles.length,
    tests: cycles.filter((cycle) => isTest(cycle, history)).length,
    points: Math.max(0, ...charts.map(({ points }) => points)),
    signal: charts.some(({ signal }) => signal),
    classes: Math.max(0, ...cycles.filter((cycle) => hasImproved(cycle, measures)).map(classesIn)),
    balance: balanceOf(prototype, cycles),
    comparison: comparisonOf(cycles),
    sites: 0,
  }
}

/** The number from before of a measure, when it counted the same thing. */
export const startOf = ({ id, baseline }: Measure): number | undefined =>
  baseline && (baseline.measure ?? id) === id ? baseline.value : undefined

function chartOf(graph: KnowledgeGraph, prototype: Entry<'prototype'>, { id, better }: Measure) {
  const points = graph.points(prototype).filter(({ measure }) => measure === id)
  const firstCycle = firstDay(graph.cyclesOf(prototype))
  if (points.length === 0 || firstCycle === undefined) return { points: points.length, signal: false }
  const chart = readPoints(graph, points, firstCycle)
  const isChange = chart.verdict === 'shift' || chart.verdict === 'crossings'
  const wanted = chart.longestRun?.side === (better === 'up' ? 'above' : 'below')
  return { points: chart.points.length, signal: isChange && wanted && chart.points.length >= pointsNeeded }
}

/** Points from which on a run chart can show more than chance (Anhøj and Olesen 2014). */
export const pointsNeeded = 10

function hasImproved({ data }: Entry<'cycle'>, measures: readonly Measure[]): boolean {
  return measures.some((measure) => {
    const before = startOf(measure)
    const after = data.results?.findLast(
      (result) => result.measure === measure.id && result.value !== undefined,
    )?.value
    if (before === undefined || after === undefined) return false
    return measure.better === 'up' ? after > before : after < before
  })
}

function balanceOf(
  { data }: Entry<'prototype'>,
  cycles: readonly Entry<'cycle'>[],
): EvidenceFacts['balance'] {
  const results = cycles.flatMap((cycle) => cycle.data.results ?? [])
  const states = (data.measures ?? []).flatMap((measure) => {
    if (measure.role !== 'balancing') return []
    const last = results.findLast(({ measure: id, value }) => id === measure.id && value !== undefined)?.value
    // A team that set a line of its own has said how much worse is too much.
    const limit = measure.stopIf ?? startOf(measure)
    if (last === undefined || limit === undefined) return []
    return [(measure.better === 'up' ? last < limit : last > limit) ? 'worse' : 'held'] as const
  })
  return states.includes('worse') ? 'worse' : (states[0] ?? 'none')
}

function comparisonOf(cycles: readonly Entry<'cycle'>[]): EvidenceFacts['comparison'] {
  const states = cycles.flatMap(({ data: { comparison } }) => {
    if (!comparison) return []
    if (comparison.similarStart !== 'yes') return ['unlike'] as const
    return [comparison.showed === 'with the change' ? 'better' : 'even'] as const
  })
  return states.at(-1) ?? 'none'
}
