import type { AnyEntry } from './entry.ts'
import type { KnowledgeGraph } from './graph.ts'

/** What a district removes to start with its own work. */
export interface FreshStart {
  /** Entries that only show how Zonebook works, and work retold from elsewhere, with their translations. */
  removed: readonly AnyEntry[]
  /** Entries that stay but lead to removed ones, each with what it leads to. */
  inTheWay: readonly { entry: AnyEntry; leadsTo: AnyEntry }[]
}

/** Finds what `start-fresh` removes: examples, borrowed work, and the sources only those use. */
export function planFreshStart(graph: KnowledgeGraph): FreshStart {
  const removed = new Set<AnyEntry>(
    graph.entries.filter(
      (entry) => entry.complete && (entry.data.example === true || entry.data.borrowed !== undefined),
    ),
  )
  for (const source of graph.entries) {
    if (source.kind !== 'source' || removed.has(source)) continue
    const users = graph.linksTo(source).map((link) => link.from)
    if (users.length > 0 && users.every((user) => removed.has(user))) removed.add(source)
  }
  const inTheWay = graph.entries
    .filter((entry) => !removed.has(entry))
    .flatMap((entry) =>
      graph
        .linksFrom(entry)
        .filter((link) => removed.has(link.to))
        .map((link) => ({ entry, leadsTo: link.to })),
    )
  const words = graph.translations.filter(({ kind, id }) => {
    const source = graph.find(kind, id)
    return !source || removed.has(source)
  })
  return { removed: [...removed, ...words], inTheWay }
}
