import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Kind, PracticeTag } from '../content/schemas/index.ts'
import { sealedUntil } from '../content/sealed.ts'
import { summaryOf } from '../content/summary.ts'
import { daysOfWork, firstKnownDay, lastKnownDay } from '../knowledge/known-days.ts'
import { entryTitle } from './href.ts'
import type { PageContext } from './page-context.ts'
import { practiceOf, practiceWords } from './practice.ts'

/** What is new on one page of the zone, newest first. Addresses are below the site's origin. */
export interface Feed {
  title: string
  /** The page it belongs to, and the feed itself. */
  page: string
  address: string
  /** `2026-01-31T00:00:00Z`. */
  updated: string
  items: readonly FeedItem[]
}

export interface FeedItem {
  title: string
  kind: string
  address: string
  summary: string
  published: string
  updated: string
  /** Language of the entry's words, when it is not the feed's. */
  lang?: string
}

/** Kinds whose pages have a feed of their own. */
const followed: readonly Kind[] = ['problem', 'school', 'community', 'competition']
/** Kinds that are looked up, not followed. */
const quiet: readonly Kind[] = ['term', 'source', 'risk']
const most = 50

/** Paths of the pages with a feed: the home page, and those of problems, schools, practices and so on. */
export const feedPaths = (context: PageContext): string[] => [...subjectsOf(context).keys()]

/** Address of the feed of a page below the site's root; undefined for a page that has none. */
export function feedAddress(context: PageContext, path: string): string | undefined {
  if (!subjectsOf(context).has(path)) return undefined
  return context.asset(`/feeds/${context.locale}/${feedName(path)}.xml`)
}

/** Name of a page's feed in its address: `zone` for the home page, else the path without slashes at its ends. */
export const feedName = (path: string): string => (path === '/' ? 'zone' : path.slice(1, -1))

/** The feed of the page at a path. */
export function feedOf(context: PageContext, path: string): Feed {
  const { title, entries } = contentsOf(context, path)
  const items = entries
    .flatMap((entry) => itemOf(context, entry) ?? [])
    .sort((a, b) => (a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : a.address < b.address ? -1 : 1))
    .slice(0, most)
  return {
    title,
    page: context.href(path),
    address: context.asset(`/feeds/${context.locale}/${feedName(path)}.xml`),
    updated: items[0]?.updated ?? moment(context.today),
    items,
  }
}

type Subject = 'zone' | AnyEntry | PracticeTag
const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, Subject>>()

/** What each feed is about, by the path of its page; gathered once for all pages. */
function subjectsOf({ graph, today }: PageContext): ReadonlyMap<string, Subject> {
  const before = known.get(graph)
  if (before) return before
  const subjects = new Map<string, Subject>([['/', 'zone']])
  for (const entry of graph.entries)
    if (entry.complete && followed.includes(entry.kind) && !sealedUntil(graph, entry, today))
      subjects.set(entry.url, entry)
  for (const tag of graph.practiceTags.values()) subjects.set(`/practices/${tag.id}/`, tag)
  known.set(graph, subjects)
  return subjects
}

function contentsOf(context: PageContext, path: string): { title: string; entries: readonly AnyEntry[] } {
  const { graph } = context
  const zone = graph.zone.name
  const subject = subjectsOf(context).get(path) ?? 'zone'
  if (subject === 'zone')
    return { title: zone, entries: graph.entries.filter(({ kind }) => !quiet.includes(kind)) }
  if (!('kind' in subject)) {
    const { pages } = practiceOf(context, subject)
    return {
      title: `${practiceWords(context, subject).name} | ${zone}`,
      entries: withCycles(context, pages),
    }
  }
  const near = graph.linksTo(subject).map(({ from }) => from)
  return {
    title: `${entryTitle(context, subject)} | ${zone}`,
    entries: withCycles(context, [subject, ...near.filter(({ kind }) => !quiet.includes(kind))]),
  }
}

function withCycles({ graph }: PageContext, entries: readonly AnyEntry[]): AnyEntry[] {
  return [...new Set(entries.flatMap((entry) => [entry, ...graph.cyclesOf(entry)]))]
}

/** An item for a page that readers can see and whose day is known; drafts are nothing to follow yet. */
function itemOf(context: PageContext, entry: AnyEntry): FeedItem | undefined {
  const { graph, today, history } = context
  if (!entry.complete || entry.data.draft || sealedUntil(graph, entry, today)) return undefined
  const worked = daysOfWork(graph, entry, { today, history })
  const updated = notAfter(lastKnownDay(entry, history), today) ?? worked.at(-1)
  if (!updated) return undefined
  const first = notAfter(firstKnownDay(entry, history), today) ?? worked[0] ?? updated
  const lang = context.langOf(entry)
  return {
    title: entryTitle(context, entry),
    kind: context.words.kinds.one[entry.kind],
    address: context.href(entry.url),
    summary: (lang !== context.locale && entry.data.plainWordsIn?.[context.locale]) || summaryOf(entry),
    published: moment(first < updated ? first : updated),
    updated: moment(updated),
    ...(lang !== context.locale && { lang }),
  }
}

const notAfter = (day: string | undefined, today: string) =>
  day !== undefined && day <= today ? day : undefined

/** Only the day is known, and not in which time zone. */
const moment = (day: string) => `${day}T00:00:00Z`
