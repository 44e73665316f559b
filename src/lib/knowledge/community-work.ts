import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'

/** The prototypes that a community's schools try for its problems, each once. */
export function prototypesOf(graph: KnowledgeGraph, community: Entry<'community'>): Entry<'prototype'>[] {
  const schools = new Set(graph.linkedTo(community, 'school').map(({ id }) => id))
  const found = graph
    .linkedTo(community, 'problem')
    .flatMap((problem) => graph.linkedFrom(problem, 'prototype'))
  return [...new Set(found)].filter((prototype) =>
    graph.linkedTo(prototype, 'school').some(({ id }) => schools.has(id)),
  )
}
