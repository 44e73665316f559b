import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { buildSimilarity, type Similarity } from './similarity.ts'

/** Kinds whose texts are compared. */
export const comparedKinds = ['problem', 'prototype', 'lesson'] as const
export type ComparedKind = (typeof comparedKinds)[number]
export type ComparedEntry = { [K in ComparedKind]: Entry<K> }[ComparedKind]

/** An entry whose text is near, with the shared words that weighed most. */
export interface NearEntry<K extends ComparedKind = ComparedKind> {
  entry: Extract<ComparedEntry, { kind: K }>
  /** 0 (nothing in common) to 1 (the same words). */
  score: number
  words: string[]
}

/** How far to look: how many entries at most, and from which score on. */
export interface Reach {
  count: number
  least: number
}

const built = new WeakMap<KnowledgeGraph, Similarity>()

/** Entries of a kind whose texts are nearest to that of an entry, nearest first. One index a graph serves all who ask. */
export function nearestEntries<K extends ComparedKind>(
  graph: KnowledgeGraph,
  entry: ComparedEntry,
  kind: K,
  reach: Reach,
): NearEntry<K>[] {
  // The words of writers are compared, so that a page has the same neighbors in every language.
  const source = graph.original ?? graph
  const index = built.get(source) ?? indexOf(source)
  built.set(source, index)
  return index
    .nearest({ id: entry.id, group: entry.kind }, { group: kind, ...reach })
    .flatMap(({ id, score, words }) => {
      const near = graph.get(kind, id)
      return near ? [{ entry: near as unknown as NearEntry<K>['entry'], score, words }] : []
    })
}

const indexOf = (graph: KnowledgeGraph): Similarity =>
  buildSimilarity(
    comparedKinds.flatMap((kind) =>
      graph.all(kind).map((entry) => ({ id: entry.id, group: kind, text: textOf(entry as ComparedEntry) })),
    ),
  )

/** The text that is compared. A title says most in the fewest words, so it counts twice. */
function textOf({ kind, title, data }: ComparedEntry): string {
  const own =
    kind === 'lesson'
      ? [data.claim, data.event, data.doThis, data.forWhom]
      : kind === 'problem'
        ? [data.statement, data.who, data.where, data.whyItMatters, ...(data.causes ?? [])]
        : [data.change, data.because]
  return [title, title, data.plainWords, ...own, ...(data.subjects ?? [])].join('\n')
}
