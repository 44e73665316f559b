import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'

/** The goal behind the problem of a prototype, and the driver of it that the prototype or its problem names. */
export function driverOf(
  graph: KnowledgeGraph,
  prototype: Entry<'prototype'>,
): { goal: Entry<'goal'>; driver?: string } | undefined {
  const problem = graph.linkedTo(prototype, 'problem')[0]
  const goal = problem && graph.linkedTo(problem, 'goal')[0]
  if (!goal) return undefined
  const driver = prototype.data.driver ?? problem.data.driver
  return { goal, ...(driver && { driver }) }
}
