import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Kind } from '../content/schemas/index.ts'
import { closeEntries } from '../knowledge/close-entries.ts'
import { comparedKinds, type ComparedEntry } from '../knowledge/similar-entries.ts'

/** A page that is there already and close to a new one. */
export interface SimilarWork {
  /** Path of the new page. */
  to: string
  kind: Kind
  title: string
  url: string
}

/** From this score on the texts share more than chance words; without a shared problem it takes more. */
const near = 0.15
const nearAlone = 0.3
const mostOfOne = 2
const most = 4

/** What the zone already has that is close to new pages and that they do not name, closest first. */
export function findSimilar(graph: KnowledgeGraph, added: readonly AnyEntry[]): SimilarWork[] {
  const found = added.filter(isCompared).flatMap((entry) =>
    closeEntries(graph, entry, near)
      .filter(({ score, problems }) => problems.length > 0 || score >= nearAlone)
      .filter((each) => !added.includes(each.entry as AnyEntry))
      .slice(0, mostOfOne)
      .map(({ entry: { kind, title, url } }) => ({ to: entry.path, kind, title, url })),
  )
  const seen = new Set<string>()
  return found.filter(({ url }) => !seen.has(url) && seen.add(url)).slice(0, most)
}

const isCompared = (entry: AnyEntry): entry is AnyEntry & ComparedEntry =>
  entry.complete && !entry.translates && (comparedKinds as readonly string[]).includes(entry.kind)
