import type { KnowledgeGraph } from '../content/graph.ts'
import type { Zone } from '../content/schemas/index.ts'
import type { EntryPart } from '../forms/forms.ts'
import type { Known } from './find-entry.ts'

/** What reading a document needs to know of a zone. Plain data, so that it can be sent to a browser. */
export interface ZoneKnowledge {
  zone: Zone
  /** Everything that can be named, under each of its titles. */
  entries: readonly Known[]
  /** What each prototype counts, the result first. */
  measures: Readonly<Record<string, readonly KnownMeasure[]>>
  /** What each competition asks for. */
  parts: Readonly<Record<string, readonly EntryPart[]>>
  /** Paths of all files below `content/`. */
  taken: readonly string[]
}

/** What a prototype counts. */
export interface KnownMeasure {
  id: string
  name: string
  kind?: string
  unit?: string | undefined
}

/** Takes out of a graph what reading a document needs to know. */
export function zoneKnowledge(graph: KnowledgeGraph): ZoneKnowledge {
  const practices = [...graph.practiceTags.values()].flatMap(({ id, name, nameEs }) =>
    [name, nameEs].flatMap((title) => (title ? [{ kind: 'practice' as const, id, title }] : [])),
  )
  const entries = [...graph.entries, ...graph.translations]
  const pictures = graph.others.map(({ path }) => path)
  return {
    zone: graph.zone,
    entries: [...entries.map(({ kind, id, title }): Known => ({ kind, id, title })), ...practices],
    measures: Object.fromEntries(
      graph.all('prototype').map(({ id, data: { measures = [] } }) => {
        const results = measures.filter(({ role }) => role === 'outcome')
        const others = measures.filter(({ role }) => role !== 'outcome')
        return [id, [...results, ...others].map(({ id, name, kind, unit }) => ({ id, name, kind, unit }))]
      }),
    ),
    parts: Object.fromEntries(graph.all('competition').map(({ id, data: { parts = [] } }) => [id, parts])),
    taken: [...entries.map(({ path }) => path), ...graph.beside.map(({ path }) => path), ...pictures],
  }
}
