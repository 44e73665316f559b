import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Decision } from '../content/schemas/index.ts'
import { stateOfCycle } from './cycle-state.ts'

/**
 * What a tag says: a decision, or `open` while a cycle runs, or `planned` before the first one. `untold`: the
 * work was done elsewhere and its source names no decision.
 */
export type Status = Decision | 'open' | 'planned' | 'untold'

/** What the tag of a cycle says on a day. */
export function statusOfCycle(cycle: Entry<'cycle'>, today: string): Status {
  const state = stateOfCycle(cycle, today)
  return cycle.data.decision ?? (state === 'planned' || state === 'untold' ? state : 'open')
}

/** What the tag of a prototype says on a day: `open` while a cycle runs or waits, else its latest decision. */
export function statusOf(graph: KnowledgeGraph, prototype: Entry<'prototype'>, today: string): Status {
  const statuses = graph.cyclesOf(prototype).map((cycle) => statusOfCycle(cycle, today))
  if (statuses.includes('open')) return 'open'
  const isDecision = (status: Status) => status !== 'planned' && status !== 'untold'
  return statuses.findLast(isDecision) ?? statuses.at(-1) ?? 'planned'
}
