import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'

/** Notes of a community, newest first. */
export function notesOf(graph: KnowledgeGraph, community: Entry<'community'>): Entry<'note'>[] {
  const parts = graph.linksTo(community).filter((link) => link.type === 'part')
  const notes = parts.flatMap(({ from }) => (from.kind === 'note' && from.complete ? [from] : []))
  return notes.sort((a, b) => (a.data.date < b.data.date ? 1 : -1))
}
