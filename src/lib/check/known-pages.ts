import { readAddress, type Address } from '../content/address.ts'
import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { listFolder } from '../content/kinds.ts'
import { nearestAmong } from '../content/nearest.ts'
import { locales } from '../i18n/locale.ts'

type ZoneAddress = Extract<Address, { type: 'zone' }>

const lists = Object.values(listFolder).map((folder) => `/${folder}/`)
const pages = [
  '/',
  '/search/',
  '/check/',
  '/submit/',
  '/practices/',
  '/lesson-map/',
  '/accessibility/',
  '/privacy/',
  ...lists,
]
/** Chapters of the handbook, one file each in `src/handbook/<language>/`. */
export const chapters = [
  'answer-a-write-up',
  'keep-a-community',
  'levels',
  'publish-the-site',
  'read-the-portfolio',
  'run-a-competition',
  'run-a-cycle',
  'send-it-in',
  'set-up-signing-in',
  'start-a-prototype',
  'translate-a-page',
  'write-a-case-study',
  'write-a-lesson',
  'write-a-problem',
]
const handbook = ['', 'checks/', 'fields/', ...chapters.map((id) => `${id}/`)].map(
  (page) => `/handbook/${page}`,
)
/** Files for other programs, which stand there in one form for every language. */
const below = /^\/(?:api|schemas|feeds)\/|^\/[a-z-]+\.(?:csv|json)$/
const inLanguage = new RegExp(`^/(?:${locales.join('|')})(?=/)`)

/** Says whether something stands at an address inside the zone: a page, a picture or a file of numbers. */
export function findKnownPages(
  graph: KnowledgeGraph,
  ruleIds: readonly string[],
): (address: ZoneAddress) => boolean {
  const pictures = new Set(graph.others.flatMap((file) => (file.picture ? file.path : [])))
  const tables = new Set(graph.beside.flatMap((file) => (file.role === 'data' ? file.path : [])))
  const tags = [...graph.practiceTags.keys()].map((tag) => `/practices/${tag}/`)
  const rules = ruleIds.map((id) => `/handbook/checks/${id}/`)
  const known = new Set([...pages, ...handbook, ...tags, ...rules])
  return ({ target, path, url }) => {
    if (target?.role === 'entry') return graph.find(target.kind, target.id) !== undefined
    if (target?.role === 'picture') return pictures.has(path)
    if (target?.role === 'data') return tables.has(path)
    return !target && (known.has(url) || below.test(url))
  }
}

/** The address without a language before it, such as `/es/`; undefined when there is none. */
export function withoutLanguage(url: string): ZoneAddress | undefined {
  const address = inLanguage.test(url) ? readAddress(url.replace(inLanguage, ''), '') : undefined
  return address?.type === 'zone' ? address : undefined
}

/** Gives the addresses of up to two entries that a broken address may mean. */
export function findNearestPages(graph: KnowledgeGraph): (url: string) => string[] {
  let byName: Map<string, AnyEntry[]> | undefined
  let nearest: ReturnType<typeof nearestAmong> | undefined
  return (url) => {
    byName ??= Map.groupBy(graph.entries, (entry) => nameIn(entry.url))
    nearest ??= nearestAmong(byName.keys())
    return nearest(nameIn(url), 2)
      .flatMap((name) => byName?.get(name) ?? [])
      .map((entry) => entry.url)
      .slice(0, 2)
  }
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
