import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Decision } from '../content/schemas/index.ts'

/**
 * What a tag says: a decision, or `open` while a cycle runs, or `planned` before the first one. `untold`: the
 * work was done elsewhere and its source names no decision.
 */
export type Status = Decision | 'open' | 'planned' | 'untold'

/** `waiting`: the last day is past and nothing is decided. `untold`: borrowed, and the source does not say. */
export type CycleState = 'decided' | 'open' | 'waiting' | 'planned' | 'untold'

/** Where a cycle stands on a day. Without a first day and without results it is only planned. */
export function stateOfCycle({ data }: Entry<'cycle'>, today: string): CycleState {
  if (data.decision) return 'decided'
  if (data.borrowed) return 'untold'
  const hasBegun = data.starts
    ? data.starts <= today
    : data.results !== undefined || data.observations !== undefined
  if (!hasBegun) return 'planned'
  return data.ends && data.ends < today ? 'waiting' : 'open'
}

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
