import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { firstDay } from './cycle-days.ts'
import { mainMeasures, startOf } from './evidence-facts.ts'
import { isFinished } from './lesson-evidence.ts'
import { isCounted } from './measures.ts'

/** What makes the evidence of a prototype less sure, in the order of the handbook. Each costs one lock. */
export const evidenceThreats = [
  'judgement-only',
  'measure-changed',
  'small-group',
  'short-baseline',
  'part-missing',
  'one-rater',
] as const
export type EvidenceThreat = (typeof evidenceThreats)[number]

/** Counts before the first cycle that make a start one can trust. */
const startNeeded = 3
/** A result about less than this share of the students counted at the start leaves part of the group out. */
const wholeGroup = 0.8

/** Says what makes the results of a prototype less sure; nothing before there are results. */
export function threatsTo(graph: KnowledgeGraph, prototype: Entry<'prototype'>): EvidenceThreat[] {
  const cycles = graph.cyclesOf(prototype).filter(isFinished)
  if (cycles.length === 0) return []
  const measures = mainMeasures(prototype)
  const ids = new Set(measures.map(({ id }) => id))
  const results = cycles.map(({ data }) => (data.results ?? []).filter(({ measure }) => ids.has(measure)))
  const groups = results.flat().flatMap(({ students }) => students ?? [])
  const last = results.findLast((each) => each.length > 0) ?? []
  const measured = results.filter((each) => each.length > 0)
  const points = graph.points(prototype).filter(({ measure }) => ids.has(measure))
  const opening = firstDay(graph.cyclesOf(prototype)) ?? ''
  const startsOf = (id: string) =>
    points.filter(({ measure, date }) => measure === id && date < opening).length

  const present: Record<EvidenceThreat, boolean> = {
    'judgement-only': !measures.some(isCounted),
    'measure-changed': measured.some((each, index) => {
      const before = measured[index - 1]
      return (
        before !== undefined && !each.some(({ measure }) => before.some((one) => one.measure === measure))
      )
    }),
    'small-group':
      groups.length > 0
        ? Math.max(...groups) < graph.zone.minimumGroup
        : cycles.every(({ data }) => data.students?.startsWith('fewer')),
    'short-baseline': !measures.some((measure) => {
      const told = startOf(measure) === undefined ? 0 : (measure.baseline?.times ?? 1)
      return Math.max(told, startsOf(measure.id)) >= startNeeded
    }),
    'part-missing': last.some(({ measure: id, students }) => {
      const start = measures.find((measure) => measure.id === id)?.baseline?.students
      return students !== undefined && start !== undefined && students < start * wholeGroup
    }),
    'one-rater': !measures.some(({ countedBy }) => countedBy !== undefined && countedBy !== 'one of us'),
  }
  return evidenceThreats.filter((threat) => present[threat])
}
