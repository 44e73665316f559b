import type { DataPoint } from '../content/beside.ts'
import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Measure } from '../content/schemas/index.ts'
import { firstDay } from './cycle-days.ts'
import { readRunChart, type RunChart } from './run-chart.ts'

/** The run chart of one measure of a prototype. */
export interface MeasureChart {
  prototype: Entry<'prototype'>
  measure: Measure
  chart: RunChart
  /** Path of the `data.csv` that holds its values. */
  path: string
  /** Day the change begins: the first day of the earliest cycle that names one. */
  changed: string | undefined
}

const read = new WeakMap<KnowledgeGraph, readonly MeasureChart[]>()

/** The run charts of all measures that have values in a `data.csv`, read once a graph. */
export function chartsOf(graph: KnowledgeGraph): readonly MeasureChart[] {
  const charts = read.get(graph) ?? readCharts(graph)
  read.set(graph, charts)
  return charts
}

function readCharts(graph: KnowledgeGraph): MeasureChart[] {
  return graph.beside.flatMap((file) => {
    const prototype = file.role === 'data' ? graph.get('prototype', file.owner) : undefined
    if (file.role !== 'data' || !prototype) return []
    const changed = startOfChange(graph, prototype)
    return (prototype.data.measures ?? []).flatMap((measure) => {
      const points = file.points.filter((point) => point.measure === measure.id)
      if (points.length === 0) return []
      return { prototype, measure, chart: readPoints(graph, points, changed), path: file.path, changed }
    })
  })
}

/** Reads dated values the way the zone wants it: its school breaks as gaps, its small groups left out. */
export const readPoints = (
  { zone }: KnowledgeGraph,
  points: readonly DataPoint[],
  firstCycle: string | undefined,
): RunChart =>
  readRunChart({
    points,
    firstCycle,
    breaks: zone.calendar?.breaks ?? [],
    minimumGroup: zone.minimumGroup,
  })

/** Day the change of a prototype begins; undefined when none of its cycles names a first day. */
export const startOfChange = (graph: KnowledgeGraph, prototype: Entry<'prototype'>): string | undefined =>
  firstDay(graph.cyclesOf(prototype))
