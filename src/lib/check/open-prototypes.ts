import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Decision } from '../content/schemas/index.ts'

const ended: readonly (Decision | undefined)[] = ['adopt', 'pause', 'abandon']

/** Prototypes of the zone itself that somebody works on: the last cycle was neither kept, paused nor stopped. */
export const openPrototypes = (graph: KnowledgeGraph): Entry<'prototype'>[] =>
  graph.all('prototype').filter((prototype) => isOpen(graph, prototype))

/** True for work of the zone itself that goes on. */
export function isOpen(graph: KnowledgeGraph, prototype: Entry<'prototype'>): boolean {
  if (prototype.data.borrowed) return false
  return !ended.includes(graph.cyclesOf(prototype).at(-1)?.data.decision)
}
