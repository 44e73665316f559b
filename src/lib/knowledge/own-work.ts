import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'

/** True for a page that tells of the zone's own work: no draft, and not retold from elsewhere. */
export const isOwn = ({ data }: AnyEntry | Entry): boolean => !data.draft && !data.borrowed

/** The prototypes of the zone itself. */
export const ownPrototypes = (graph: KnowledgeGraph): Entry<'prototype'>[] =>
  graph.all('prototype').filter(isOwn)

/** The cycles of a prototype that are no drafts, in order. */
export const ownCyclesOf = (graph: KnowledgeGraph, prototype: AnyEntry): Entry<'cycle'>[] =>
  graph.cyclesOf(prototype).filter(isOwn)
