import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'

/** The names that a page of the glossary answers to, in lower case. */
export const namesOf = ({ title, data }: Entry<'term'>): string[] =>
  [title, data.expert ?? '', ...(data.alsoCalled ?? [])].map((name) => name.toLowerCase()).filter(Boolean)

const byGraph = new WeakMap<KnowledgeGraph, ReadonlyMap<string, Entry<'term'>>>()

/** The zone's glossary by every name of its pages, in lower case. Pages in draft define nothing yet. */
export function glossaryOf(graph: KnowledgeGraph): ReadonlyMap<string, Entry<'term'>> {
  let glossary = byGraph.get(graph)
  if (!glossary) {
    const terms = graph.all('term').filter(({ data }) => !data.draft)
    glossary = new Map(terms.flatMap((term) => namesOf(term).map((name) => [name, term] as const)))
    byGraph.set(graph, glossary)
  }
  return glossary
}
