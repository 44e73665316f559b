import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * Gives, for an entry, a key of all that a rule may know when it looks at one entry: the entry, the pages one
 * link away in either direction, and what the whole zone shares (settings, glossary, schools, sources, practices).
 */
export function stampSurroundings(graph: KnowledgeGraph): (entry: AnyEntry) => string {
  const shared = [
    ...graph.all('term').map(({ digest }) => digest),
    ...graph.all('school').map(({ digest }) => digest),
    ...graph.all('source').map(({ digest }) => digest),
    ...graph.beside.flatMap(({ role, digest }) =>
      role === 'zone' || role === 'practice-tags' ? digest : [],
    ),
  ]
  const common = fingerprint(...shared)
  return (entry) => {
    const near = [
      ...graph.linksFrom(entry).map(({ to }) => to.digest),
      ...graph.linksTo(entry).map(({ from }) => from.digest),
    ]
    return fingerprint(common, entry.digest, ...near)
  }
}
