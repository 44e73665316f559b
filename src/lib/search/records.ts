import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { cycleNumber, ownerOf } from '../content/kinds.ts'
import { sealedUntil } from '../content/sealed.ts'
import { summaryOf } from '../content/summary.ts'
import type { Kind } from '../content/schemas/index.ts'

/** What a result shows. */
export interface SearchRecord {
  kind: Kind
  url: string
  title: string
  summary: string
  /** Names of the schools it is about. */
  school: string
  lang: string
}

/** A record with the words it is found by; those stay behind in the index. */
export interface SearchSource {
  record: SearchRecord
  tags: string
  text: string
}

/** The fields, beside title and summary, whose words find an entry. Longer texts and bodies cost most and help least. */
const textFields: Partial<Record<Kind, readonly string[]>> = {
  problem: ['statement', 'who'],
  prototype: ['change'],
  cycle: ['question', 'learned'],
  lesson: ['claim', 'doThis'],
  'case-study': ['didNotWork'],
  community: ['domain'],
  note: ['question', 'heard'],
  flexibility: ['requirement'],
  message: ['know'],
  session: ['need', 'forWhom'],
  'tool-choice': ['forWhat'],
  readiness: ['whyHere'],
  guardrail: ['decision', 'why'],
  term: ['alsoCalled', 'expert', 'instead'],
}

const longest = 220

/** What can be found on a day: all complete entries but drafts and competition entries that are still closed. */
export function searchSources(graph: KnowledgeGraph, today: string): SearchSource[] {
  const first = graph.zone.languages[0] ?? 'en'
  return graph.entries
    .filter((entry) => entry.complete && !entry.data.draft && !sealedUntil(graph, entry, today))
    .map((entry) => {
      const schools = schoolsOf(graph, entry)
      return {
        record: {
          kind: entry.kind,
          url: entry.url,
          title: titleOf(graph, entry),
          summary: shorten(summaryOf(entry)),
          school: schools.join(', '),
          lang: entry.data.lang ?? first,
        },
        tags: [...tagsOf(graph, entry), ...schools].join(' '),
        text: textOf(entry),
      }
    })
}

/** A cycle is named after its prototype, because `Cycle 2` alone says nothing in a list of results. */
function titleOf(graph: KnowledgeGraph, entry: AnyEntry): string {
  if (entry.kind !== 'cycle') return entry.title
  const prototype = graph.find('prototype', ownerOf('cycle', entry.id)?.id ?? '')?.title ?? entry.id
  const own = entry.data.title
  return own ? `${prototype} ${cycleNumber(entry.id)}: ${own}` : `${prototype} ${cycleNumber(entry.id)}`
}

function schoolsOf(graph: KnowledgeGraph, entry: AnyEntry): string[] {
  const own = graph.linkedTo(entry, 'school')
  if (own.length > 0 || entry.kind === 'school') return own.map(({ title }) => title)
  const prototypes = [entry, ...graph.linkedTo(entry, 'cycle')].flatMap((each) => {
    const owner = each.kind === 'cycle' ? ownerOf('cycle', each.id) : undefined
    return owner ? (graph.get('prototype', owner.id) ?? []) : []
  })
  if (entry.kind === 'lesson') prototypes.push(...graph.linkedTo(entry, 'prototype'))
  return [
    ...new Set(
      prototypes.flatMap((prototype) => graph.linkedTo(prototype, 'school').map(({ title }) => title)),
    ),
  ]
}

function tagsOf(graph: KnowledgeGraph, entry: AnyEntry): string[] {
  const data = entry.data as { practiceTags?: string[]; subjects?: string[]; grades?: string[] }
  const practices = (data.practiceTags ?? []).flatMap((id) => {
    const tag = graph.practiceTags.get(id)
    return tag ? [tag.name, tag.nameEs ?? ''] : []
  })
  return [...practices, ...(data.subjects ?? []), ...(data.grades ?? [])]
}

function textOf(entry: AnyEntry): string {
  const data = entry.data as Record<string, unknown>
  return (textFields[entry.kind] ?? []).flatMap((field) => stringsIn(data[field])).join(' ')
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn)
  return []
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
