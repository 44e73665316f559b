import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { places } from '../content/kinds.ts'
import { findNearest } from '../content/nearest.ts'
import type { Kind } from '../content/schemas/index.ts'

/** What a name that leads nowhere may mean. */
export interface Referred {
  /** The kind of an entry that has this very id, when the field does not take that kind. */
  is: Kind | undefined
  /** Up to two names to write instead, closest first. */
  near: string[]
}

/** Looks for what a broken reference may mean, by id and by title. */
export function findReferred(graph: KnowledgeGraph, text: string, allowed: readonly string[]): Referred {
  const typed = text
    .trim()
    .replace(/^\.?\//, '')
    .replace(/(?:\/index)?(?:\.mdx?)?\/?$/, '')
  if (allowed[0] === 'practice')
    return { is: undefined, near: findNearest(typed, graph.practiceTags.keys(), 2) }
  const is = graph.entries.find((entry) => entry.id === typed || pathOf(entry) === typed)
  if (is && !allowed.includes(is.kind)) return { is: is.kind, near: [] }
  const names = new Map<string, AnyEntry>()
  for (const entry of graph.entries) {
    if (!allowed.includes(entry.kind)) continue
    for (const name of [entry.id, pathOf(entry), entry.title]) names.set(name, entry)
  }
  const near = findNearest(typed, names.keys(), 4).flatMap((name) => names.get(name) ?? [])
  const full = allowed.length > 1 || allowed[0] === 'cycle'
  return {
    is: undefined,
    near: [...new Set(near)].slice(0, 2).map((entry) => (full ? pathOf(entry) : entry.id)),
  }
}

/** Folder and id, the form that is clear in every field: `sources/crpe-2018`. */
const pathOf = (entry: AnyEntry) => `${places[entry.kind].folder}/${entry.id}`
