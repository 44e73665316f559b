import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Measure } from '../content/schemas/index.ts'
import { prototypeOf } from './chain.ts'
import { lastResultDay } from './cycle-days.ts'

/** True for a measure that gives a number two people would agree on. */
export const isCounted = (measure: Measure): boolean => measure.kind !== 'judgement'

/** The measures of the prototype that a cycle belongs to. */
export const measuresFor = (graph: KnowledgeGraph, cycle: Entry<'cycle'>): readonly Measure[] =>
  prototypeOf(graph, cycle)?.data.measures ?? []

/** The numbers of one measure in a cycle: its results, and the points of `data.csv` between its first day and its results. */
export function valuesIn(graph: KnowledgeGraph, cycle: Entry<'cycle'>, measure: string): number[] {
  const results = (cycle.data.results ?? []).filter((result) => result.measure === measure)
  const prototype = prototypeOf(graph, cycle)
  const { starts } = cycle.data
  const end = lastResultDay(cycle)
  const points = (prototype && starts && end ? graph.points(prototype) : []).filter(
    (point) => point.measure === measure && point.date >= (starts ?? '') && point.date <= (end ?? ''),
  )
  return [...results.flatMap((result) => result.value ?? []), ...points.map((point) => point.value)]
}
