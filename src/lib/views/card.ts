import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { listFolder } from '../content/kinds.ts'
import { kinds, type Kind } from '../content/schemas/index.ts'
import { sealedUntil } from '../content/sealed.ts'
import { statusOf, statusOfCycle } from '../knowledge/status.ts'
import { entryTitle } from './href.ts'
import { wholeOf } from './latest.ts'
import type { PageContext } from './page-context.ts'
import { practiceWords } from './practice.ts'

/** The words on the card that stands for a page where somebody shares its address. */
export interface CardText {
  /** What kind of page it is. */
  kind: string
  title: string
  /** Where, and what was decided. */
  about: string
  zone: string
}

/**
 * So many pages at most have a card of their own, over all languages; in a larger zone they go to the kinds people share
 * most, and every other page has the card of the zone. A card takes some 20 ms the first time.
 */
const most = 1000
const sharedMost: readonly Kind[] = [
  'problem',
  'prototype',
  'case-study',
  'lesson',
  'strategy',
  'goal',
  'competition',
  'community',
  'school',
  'flexibility',
]

/** Paths of the pages in a language that have a card of their own; the home page's is the card of the zone. */
export const cardPaths = (context: PageContext): string[] => [...pagesOf(context).keys()]

/** Address of the card of a page, below the site's origin. */
export function cardAddress(context: PageContext, path: string): string {
  const own = pagesOf(context).has(path) ? path : '/'
  return context.asset(`/cards/${context.locale}/${cardName(own)}.png`)
}

/** Name of a page's card in its address. */
export const cardName = (path: string): string => (path === '/' ? 'zone' : path.slice(1, -1))

/** What the card of a page says. */
export function cardText(context: PageContext, path: string): CardText {
  const { graph, words } = context
  const { name, plainWords } = graph.zone
  const page = pagesOf(context).get(path) ?? 'zone'
  if (page === 'zone') {
    const about = context.locale === graph.zone.languages[0] ? plainWords : ''
    return { kind: words.home.title, title: name, about, zone: '' }
  }
  if ('list' in page) return { kind: '', title: words.kinds.many[page.list], about: '', zone: name }
  if ('practice' in page) {
    const tag = graph.practiceTags.get(page.practice)
    const title = tag ? practiceWords(context, tag).name : page.practice
    return { kind: words.lists.practices.title, title, about: '', zone: name }
  }
  const { entry } = page
  return {
    kind: words.kinds.one[entry.kind],
    title: entryTitle(context, entry),
    about: [schoolsOf(graph, entry), statusWords(context, entry)].filter(Boolean).join('  ·  '),
    zone: name,
  }
}

type CardPage = 'zone' | { list: Kind } | { practice: string } | { entry: AnyEntry }
const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, CardPage>>()

/** Pages with a card of their own; gathered once for all pages of a language. */
function pagesOf({ graph, today }: PageContext): ReadonlyMap<string, CardPage> {
  const before = known.get(graph)
  if (before) return before
  const pages = new Map<string, CardPage>([['/', 'zone']])
  for (const kind of kinds.filter((each) => each !== 'entry'))
    pages.set(`/${listFolder[kind]}/`, { list: kind })
  for (const id of graph.practiceTags.keys()) pages.set(`/practices/${id}/`, { practice: id })
  const place = (kind: Kind) => (sharedMost.includes(kind) ? sharedMost.indexOf(kind) : sharedMost.length)
  const open = graph.entries.filter((entry) => entry.complete && !sealedUntil(graph, entry, today))
  const room = Math.max(0, Math.floor(most / graph.zone.languages.length) - pages.size)
  for (const entry of open.sort((a, b) => place(a.kind) - place(b.kind)).slice(0, room))
    pages.set(entry.url, { entry })
  known.set(graph, pages)
  return pages
}

const schoolsOf = (graph: KnowledgeGraph, entry: AnyEntry) =>
  graph
    .linkedTo(
      entry.kind === 'cycle' ? (graph.find('prototype', entry.id.split('/')[0] ?? '') ?? entry) : entry,
      'school',
    )
    .map(({ title }) => title)
    .join(', ')

function statusWords(context: PageContext, entry: AnyEntry): string {
  const { graph, today, words } = context
  if (entry.kind === 'prototype') return words.records.status[statusOf(graph, entry, today)]
  if (entry.kind === 'cycle') return words.records.status[statusOfCycle(entry, today)]
  const whole = wholeOf(context, entry)
  return whole ? whole.title : ''
}
