import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { places } from '../content/kinds.ts'
import { nearestAmong } from '../content/nearest.ts'
import type { Kind } from '../content/schemas/index.ts'

/** What a name that leads nowhere may mean. */
export interface Referred {
  /** The kind of an entry that has this very id, when the field does not take that kind. */
  is: Kind | undefined
  /** Up to two names to write instead, closest first. */
  near: string[]
}

/** Gives what a broken reference may mean, by id and by title. */
export function findReferred(graph: KnowledgeGraph): (text: string, allowed: readonly string[]) => Referred {
  const names = Map.groupBy(
    graph.entries.flatMap((entry) => [entry.id, pathOf(entry), entry.title].map((name) => ({ name, entry }))),
    ({ name }) => name,
  )
  const nearestName = nearestAmong(names.keys())
  const nearestTag = nearestAmong(graph.practiceTags.keys())
  const known = new Map<string, Referred>()
  const find = (text: string, allowed: readonly string[]): Referred => {
    const typed = text
      .trim()
      .replace(/^\.?\//, '')
      .replace(/\/$/, '')
      .replace(/\.mdx?$/, '')
      .replace(/\/index$/, '')
    if (allowed[0] === 'practice') return { is: undefined, near: nearestTag(typed, 2) }
    const isNamed = (entry: AnyEntry) => entry.id === typed || pathOf(entry) === typed
    const same = names.get(typed)?.find(({ entry }) => isNamed(entry))?.entry
    if (same && !allowed.includes(same.kind)) return { is: same.kind, near: [] }
    const near = nearestName(typed, 6)
      .flatMap((name) => names.get(name) ?? [])
      .flatMap(({ entry }) => (allowed.includes(entry.kind) ? entry : []))
    const full = allowed.length > 1 || allowed[0] === 'cycle'
    return {
      is: undefined,
      near: [...new Set(near)].slice(0, 2).map((entry) => (full ? pathOf(entry) : entry.id)),
    }
  }
  // Thousands of pages may name one page that is missing.
  return (text, allowed) => {
    const asked = JSON.stringify([text, allowed])
    const referred = known.get(asked) ?? find(text, allowed)
    known.set(asked, referred)
    return referred
  }
}

/** Folder and id, the form that is clear in every field: `sources/crpe-2018`. */
const pathOf = (entry: AnyEntry) => `${places[entry.kind].folder}/${entry.id}`
