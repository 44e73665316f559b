import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { isClosed } from '../knowledge/cycle-state.ts'

/** A prototype and how far its team has come, for rules that ask when an answer begins to matter. */
export interface PrototypeStage {
  prototype: Entry<'prototype'>
  cycles: readonly Entry<'cycle'>[]
  /** Cycles with results and a decision. */
  closed: number
  /** The largest scale of its cycles, 1 to 7; 0 while none says. */
  scale: number
}

/** From several classes or teachers on, others carry the work too. */
export const sharedScale = 3
/** From a grade or department on, the curriculum and the load of people who did not choose it are touched. */
export const wideScale = 4
/** From a whole school on, a mistake reaches every student. */
export const schoolScale = 5

/**
 * The zone's own prototypes that go on. Borrowed work is left out, because nobody here can answer for the people who
 * did it, and so is work that was abandoned.
 */
export function listStages(graph: KnowledgeGraph): readonly PrototypeStage[] {
  const stages = byGraph.get(graph) ?? findStages(graph)
  byGraph.set(graph, stages)
  return stages
}

const byGraph = new WeakMap<KnowledgeGraph, readonly PrototypeStage[]>()

const findStages = (graph: KnowledgeGraph): PrototypeStage[] =>
  graph
    .all('prototype')
    .filter(({ data }) => !data.borrowed)
    .map((prototype) => {
      const cycles = graph.cyclesOf(prototype)
      const scale = Math.max(0, ...cycles.map(({ data }) => data.scale ?? 0))
      return { prototype, cycles, closed: cycles.filter(isClosed).length, scale }
    })
    .filter(({ cycles }) => cycles.at(-1)?.data.decision !== 'abandon')
