import { isKind, type AnyEntry, type Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { prototypeOf } from './chain.ts'
import { hasResults } from './cycle-state.ts'

/** From this number of classes on, it no longer matters how many exactly. */
const many = 3
const studies = ['study', 'report', 'data']

/**
 * How many classes stand behind a lesson: 0 when none of its evidence has results yet, 3 for three or more. Cycles of
 * one prototype run in the same rooms, so the widest counts; different prototypes add up. An outside study counts as
 * many, unless it is only where the evidence itself was taken from.
 */
export function classesBehind(graph: KnowledgeGraph, lesson: Entry<'lesson'>): number {
  const byPrototype = new Map<string, number>()
  const origins = new Set<AnyEntry>([lesson, ...sourcesOf(graph, lesson)])
  const evidence = graph.linksFrom(lesson).filter(({ field }) => field?.[0] === 'evidence')
  for (const { to } of evidence) {
    const prototype = isKind(to, 'cycle') ? prototypeOf(graph, to) : isKind(to, 'prototype') ? to : undefined
    if (!prototype) continue
    const cycles = isKind(to, 'cycle') ? [to] : graph.cyclesOf(prototype)
    const widest = Math.max(byPrototype.get(prototype.id) ?? 0, ...cycles.map(classesIn))
    byPrototype.set(prototype.id, widest)
    for (const source of [
      ...sourcesOf(graph, prototype),
      ...cycles.flatMap((cycle) => sourcesOf(graph, cycle)),
    ])
      origins.add(source)
  }
  let classes = [...byPrototype.values()].reduce((sum, count) => sum + count, 0)
  for (const { to } of evidence) {
    if (isKind(to, 'case-study')) classes += to.data.level === 'classroom' ? 1 : many
    if (isKind(to, 'source') && !origins.has(to) && studies.includes(to.data.type ?? 'study')) classes += many
  }
  return Math.min(classes, many)
}

/** Where work was borrowed from. */
const sourcesOf = (graph: KnowledgeGraph, entry: AnyEntry): AnyEntry[] =>
  graph.linksFrom(entry).flatMap(({ to, field }) => (field?.[0] === 'borrowed' ? [to] : []))

/** Classes of one cycle, from its scale and its teachers. "Several classes" of one teacher is counted as two. */
export function classesIn(cycle: Entry<'cycle'>): number {
  const { scale = 2, teachers = 1 } = cycle.data
  if (!hasResults(cycle)) return 0
  if (scale >= 4) return many
  return scale === 3 ? Math.max(2, teachers) : Math.max(1, Math.min(teachers, many))
}
