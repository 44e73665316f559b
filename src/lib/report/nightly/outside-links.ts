import type { AnyEntry } from '../../content/entry.ts'
import type { KnowledgeGraph } from '../../content/graph.ts'
import { isOurs } from './waiting-items.ts'

/** An address on another site and the first page that has it. */
export interface OutsideLink {
  url: string
  page: AnyEntry
}

/** Addresses on other sites, each once, in the order of the pages: in texts and in fields. */
export function outsideLinks(graph: KnowledgeGraph, today: string): OutsideLink[] {
  const links = new Map<string, OutsideLink>()
  for (const page of graph.entries) {
    if (page.data.example || page.data.draft || (page.kind === 'entry' && !isOurs(graph, page, today)))
      continue
    for (const written of [...inBody(page), ...inFields(page.data)]) {
      const url = asked(written)
      if (url !== undefined && !links.has(url)) links.set(url, { url, page })
    }
  }
  return [...links.values()]
}

/** At most so many of the links, others each day, so that all are asked in turn. */
export function linksOfTheDay<T>(links: readonly T[], today: string, most: number): T[] {
  if (links.length <= most) return [...links]
  const start = (Math.round(Date.parse(today) / 86_400_000) * most) % links.length
  return [...links.slice(start), ...links.slice(0, start)].slice(0, most)
}

const inBody = ({ body }: AnyEntry): string[] =>
  body.links.flatMap(({ address }) =>
    address.type === 'outside' || address.type === 'insecure' ? [address.url] : [],
  )

function inFields(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(inFields) : []
}

/**
 * The address to ask for, without the place on the page; undefined for mail, telephone and what may be a machine of
 * the network that asks: numbers for a host, and names without a dot or for use at home.
 */
function asked(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined
  const url = new URL(written)
  url.hash = ''
  if (!/^https?:$/.test(url.protocol) || url.port || url.href.length > 2000) return undefined
  const { hostname } = url
  if (/^[\d.]+$|^\[|(^|\.)(localhost|local|internal|lan|home|test|invalid)\.?$/.test(hostname))
    return undefined
  return hostname.includes('.') ? url.href : undefined
}
