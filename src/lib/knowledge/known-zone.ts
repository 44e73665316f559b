import type { KnowledgeGraph } from '../content/graph.ts'
import type { History } from './history.ts'
import { onceAGraph } from './once-a-graph.ts'

/** All that is known of a zone: what its files say, and when they were saved. */
export interface KnownZone {
  graph: KnowledgeGraph
  history: History
}

/** Works something out for an entry the first time it is asked, and remembers it for as long as the zone is used. */
export function onceAZone<E extends object, R>(
  workOut: (zone: KnownZone, entry: E) => R,
): (zone: KnownZone, entry: E) => R {
  const known = onceAGraph((_graph, _history: History) => new Map<E, R>())
  return (zone, entry) => {
    const results = known(zone.graph, zone.history)
    if (!results.has(entry)) results.set(entry, workOut(zone, entry))
    return results.get(entry) as R
  }
}
