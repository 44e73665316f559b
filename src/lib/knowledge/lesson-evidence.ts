import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { prototypeOf } from './chain.ts'
import { hasPrediction, isClosed } from './cycle-state.ts'
import type { History } from './history.ts'
import { isPredictionLate } from './late-prediction.ts'

/** True when a cycle counts as a test: finished, with a prediction that came first and was compared with the result. */
export const isTest = (cycle: Entry<'cycle'>, history: History): boolean =>
  isFinished(cycle) &&
  hasPrediction(cycle) &&
  !isPredictionLate(cycle, history) &&
  cycle.data.predictionHeld !== undefined &&
  cycle.data.predictionHeld !== 'cannot tell'

/** True for a cycle with results and a decision that is no draft. */
export const isFinished = (cycle: Entry<'cycle'>): boolean => isClosed(cycle) && !cycle.data.draft

/** The cycles a lesson names as its evidence; a whole prototype stands for all its cycles. Each once. */
export function cyclesBehind(graph: KnowledgeGraph, lesson: Entry<'lesson'>): Entry<'cycle'>[] {
  const evidence = graph.linksFrom(lesson).filter(({ field }) => field?.[0] === 'evidence')
  const cycles = evidence.flatMap(({ to }) => {
    if (!to.complete) return []
    return to.kind === 'cycle' ? [to] : to.kind === 'prototype' ? graph.cyclesOf(to) : []
  })
  return [...new Set(cycles)]
}

/** The prototypes a lesson was learned in, each once. */
export function prototypesBehind(graph: KnowledgeGraph, lesson: Entry<'lesson'>): Entry<'prototype'>[] {
  const evidence = graph.linksFrom(lesson).filter(({ field }) => field?.[0] === 'evidence')
  const prototypes = evidence.flatMap(({ to }) => {
    if (!to.complete) return []
    return to.kind === 'prototype' ? [to] : to.kind === 'cycle' ? (prototypeOf(graph, to) ?? []) : []
  })
  return [...new Set(prototypes)]
}

/** The cards a lesson grew into: the one it names and those that name it. Each once. */
export const cardsOf = (graph: KnowledgeGraph, lesson: Entry<'lesson'>): Entry<'strategy'>[] => [
  ...new Set([
    ...graph.linkedTo(lesson, 'strategy'),
    ...graph
      .linksTo(lesson)
      .flatMap(({ from, field }) =>
        from.kind === 'strategy' && from.complete && field?.[0] === 'lessons' ? [from] : [],
      ),
  ]),
]

/** True when somebody other than the author has read the lesson. */
export const isReadByAnother = ({ data }: Entry<'lesson'>): boolean =>
  data.checkedBy !== undefined && !isSameRole(data.checkedBy, data.author)

/** True when two roles are written alike. */
export const isSameRole = (one: string, other: string | undefined): boolean =>
  other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase()

/** The lessons that rest on a prototype or on one of its cycles, each once. */
export function lessonsFrom(graph: KnowledgeGraph, prototype: Entry<'prototype'>): Entry<'lesson'>[] {
  const links = [prototype, ...graph.cyclesOf(prototype)].flatMap((entry) => graph.linksTo(entry))
  const lessons = links.flatMap(({ from, field }) =>
    from.kind === 'lesson' && field?.[0] === 'evidence' ? [from] : [],
  )
  return [...new Set(lessons)]
}
