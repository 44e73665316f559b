import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { cycleNumber, ownerOf } from '../content/kinds.ts'
import { sealedUntil } from '../content/sealed.ts'
import { summaryOf } from '../content/summary.ts'
import type { Kind } from '../content/schemas/index.ts'
import type { Locale } from '../i18n/locale.ts'
import type { KnownZone } from '../knowledge/known-zone.ts'
import { statusOf, statusOfCycle, type Status } from '../knowledge/status.ts'
import { listTexts } from '../knowledge/texts.ts'
import { facetsOf } from './facets-of.ts'
import type { IndexedPage } from './shard-files.ts'

/** What a result shows. */
export interface SearchRecord {
  kind: Kind
  url: string
  title: string
  summary: string
  /** Names of the schools it is about. */
  school: string
  lang: string
  status?: Status
}

/** A page as the index takes it: what it is found by, what is shown of it, and the text its snippets are cut from. */
export interface SearchSource extends IndexedPage {
  shown: SearchRecord
}

const longest = 220
/** Snippets are cut from so much of a page. */
const longestText = 6000

/** What can be found on a day: all complete entries but drafts and competition entries that are still closed. */
export function searchSources(zone: KnownZone & { today: string }, locale: Locale): SearchSource[] {
  const { graph, today } = zone
  const first = graph.zone.languages[0] ?? 'en'
  return graph.entries
    .filter((entry) => entry.complete && !entry.data.draft && !sealedUntil(graph, entry, today))
    .map((entry) => {
      const schools = schoolsOf(graph, entry)
      const names = entry.kind === 'school' ? [] : schools.map((school) => school.title)
      const title = titleOf(graph, entry)
      const summary = summaryOf(entry)
      const body = bodyOf(entry)
      return {
        texts: {
          title,
          plain: summary,
          headings: entry.body.headings.map(({ text }) => text).join('\n'),
          tags: [...tagsOf(graph, entry), ...names].join('\n'),
          body,
        },
        shown: {
          kind: entry.kind,
          url: entry.url,
          title,
          summary: shorten(summary),
          school: names.join(', '),
          lang: entry.data.lang ?? first,
          ...(entry.kind === 'prototype' && { status: statusOf(graph, entry, today) }),
          ...(entry.kind === 'cycle' && { status: statusOfCycle(entry, today) }),
        },
        text: body.slice(0, longestText),
        facets: facetsOf(zone, entry, schools, locale),
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

function schoolsOf(graph: KnowledgeGraph, entry: AnyEntry): readonly Entry<'school'>[] {
  const own = graph.linkedTo(entry, 'school')
  if (own.length > 0) return own
  if (entry.kind === 'school') return [entry]
  const prototypes = [entry, ...graph.linkedTo(entry, 'cycle')].flatMap((each) => {
    const owner = each.kind === 'cycle' ? ownerOf('cycle', each.id) : undefined
    return owner ? (graph.get('prototype', owner.id) ?? []) : []
  })
  if (entry.kind === 'lesson') prototypes.push(...graph.linkedTo(entry, 'prototype'))
  return [...new Set(prototypes.flatMap((prototype) => graph.linkedTo(prototype, 'school')))]
}

function tagsOf(graph: KnowledgeGraph, entry: AnyEntry): string[] {
  const data = entry.data as { practiceTags?: string[]; subjects?: string[]; grades?: string[] }
  const practices = (data.practiceTags ?? []).flatMap((id) => {
    const tag = graph.practiceTags.get(id)
    return tag ? [tag.name, tag.nameEs ?? ''] : []
  })
  const names = entry.kind === 'term' ? stringsIn(entry.data.alsoCalled) : []
  return [...practices, ...(data.subjects ?? []), ...(data.grades ?? []), ...names]
}

/** All that a page says but its title and its headings. */
function bodyOf(entry: AnyEntry): string {
  const known = new Set([entry.title, ...entry.body.headings.map(({ text }) => text)])
  const texts = listTexts(entry).flatMap(({ text }) => (known.has(text) ? [] : text))
  // Listed apart, because its words are not the writer's own.
  if (entry.kind === 'flexibility') texts.push(...stringsIn(entry.data.requirement))
  return texts.join('\n')
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
