import type { KnowledgeGraph } from '../content/graph.ts'

/** Works something out for an entry the first time it is asked, and remembers it for as long as the graph is used. */
export function onceAGraph<E extends object, R>(
  workOut: (graph: KnowledgeGraph, entry: E) => R,
): (graph: KnowledgeGraph, entry: E) => R {
  const known = new WeakMap<KnowledgeGraph, Map<E, R>>()
  return (graph, entry) => {
    let byEntry = known.get(graph)
    if (!byEntry) known.set(graph, (byEntry = new Map<E, R>()))
    if (!byEntry.has(entry)) byEntry.set(entry, workOut(graph, entry))
    return byEntry.get(entry) as R
  }
}
