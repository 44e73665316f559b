import type { AnyEntry } from './entry.ts'
import { buildGraph, type KnowledgeGraph } from './graph.ts'
import { isReadable, translateEntry } from './translation.ts'

const originals = new WeakMap<AnyEntry, AnyEntry>()

/** The entry in the words of its writer: what is saved, proved and compared is never a translation. */
export const originalOf = <E extends AnyEntry>(entry: E): E =>
  (originals.get(entry) as E | undefined) ?? entry

/**
 * The graph as readers of one language see it: every entry with a translation holds the words of that language.
 * Without any translation it is the same graph.
 */
export function translateGraph(graph: KnowledgeGraph, lang: string): KnowledgeGraph {
  const translated = new Map<AnyEntry, AnyEntry>()
  for (const words of graph.translations) {
    const source = graph.find(words.kind, words.id)
    const isShown = words.translates?.lang === lang && isReadable(words) && words.data.draft !== true
    if (!source?.complete || !isShown || source.data.lang === lang) continue
    const entry = translateEntry(source, words)
    originals.set(entry, source)
    translated.set(source, entry)
  }
  if (translated.size === 0) return graph
  const entries = graph.entries.map((entry) => translated.get(entry) ?? entry)
  const { beside, others } = graph
  return { ...buildGraph({ entries, beside, others }), original: graph }
}
