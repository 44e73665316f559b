import type { Address } from '../content/address.ts'
import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { listFolder } from '../content/kinds.ts'
import { findNearest } from '../content/nearest.ts'
import { locales } from '../i18n/locale.ts'

type ZoneAddress = Extract<Address, { type: 'zone' }>

const lists = Object.values(listFolder).map((folder) => `/${folder}/`)
const pages = ['/', '/search/', '/practices/', '/lesson-map/', '/accessibility/', '/privacy/', ...lists]
const below = ['/handbook/', '/api/', '/schemas/']
const inLanguage = new RegExp(`^/(?:${locales.join('|')})(?=/)`)

/** True when something stands at an address inside the zone: a page, a picture or a file of numbers. */
export function isKnown(graph: KnowledgeGraph, { target, path, url }: ZoneAddress): boolean {
  if (target?.role === 'entry') return graph.find(target.kind, target.id) !== undefined
  if (target?.role === 'picture') return graph.others.some((file) => file.picture && file.path === path)
  if (target?.role === 'data') return graph.beside.some((file) => file.path === path)
  if (target) return false
  const page = url.replace(inLanguage, '')
  const tag = /^\/practices\/([^/]+)\/$/.exec(page)?.[1]
  if (tag !== undefined) return graph.practiceTags.has(tag)
  return pages.includes(page) || below.some((start) => page.startsWith(start))
}

/** Gives the addresses of up to two entries that a broken address may mean. */
export function findNearestPages(graph: KnowledgeGraph): (url: string) => string[] {
  const byName = Map.groupBy(graph.entries, (entry) => nameIn(entry.url))
  return (url) =>
    findNearest(nameIn(url), byName.keys(), 2)
      .flatMap((name) => byName.get(name) ?? [])
      .map((entry) => entry.url)
      .slice(0, 2)
}

/** An address without its folder, which people mix up less often than they mistype a name. */
const nameIn = (url: string) => url.split('/').slice(2).join('/').replace(/\/$/, '')

/** Places on the page of an entry that a link can lead to; undefined when its text cannot be read. */
export function anchorsOf(graph: KnowledgeGraph, entry: AnyEntry): readonly string[] | undefined {
  if (!entry.complete) return undefined
  const parts = graph.linksTo(entry).filter((link) => link.type === 'part' && link.from.kind === 'cycle')
  const cycles = parts.map((link) => link.from.id.split('/').at(-1) ?? '')
  return [...entry.body.headings.map((heading) => heading.id), ...cycles]
}
