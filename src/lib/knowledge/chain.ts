import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { cycleNumber, ownerOf } from '../content/kinds.ts'

/** A cycle and the one it follows. */
export interface Step {
  before: Entry<'cycle'>
  after: Entry<'cycle'>
}

/** The cycles of each prototype in order, by the prototype's id. */
export const chainsOf = (graph: KnowledgeGraph): ReadonlyMap<string, readonly Entry<'cycle'>[]> =>
  Map.groupBy(graph.all('cycle'), prototypeIdOf)

/** Each cycle with the one it follows: the one named in `follows`, else the one before. */
export function stepsOf(graph: KnowledgeGraph): Step[] {
  return graph.all('cycle').flatMap((after) => {
    const number = cycleNumber(after.id)
    const followed = after.data.follows ?? number - 1
    const before = followed < number ? graph.get('cycle', cycleId(prototypeIdOf(after), followed)) : undefined
    return before ? [{ before, after }] : []
  })
}

/** The prototype that a cycle belongs to, when it can be read. */
export const prototypeOf = (graph: KnowledgeGraph, cycle: Entry<'cycle'>): Entry<'prototype'> | undefined =>
  graph.get('prototype', prototypeIdOf(cycle))

/** Id of a cycle from its prototype's id and its number. */
export const cycleId = (prototype: string, number: number): string =>
  `${prototype}/cycle-${String(number).padStart(2, '0')}`

const prototypeIdOf = (cycle: Entry<'cycle'>): string => ownerOf('cycle', cycle.id)?.id ?? ''
