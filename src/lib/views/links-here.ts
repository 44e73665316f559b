import type { AnyEntry } from '../content/entry.ts'
import type { Link } from '../content/graph.ts'
import { ownerOf } from '../content/kinds.ts'
import { sealedUntil } from '../content/sealed.ts'
import { kinds, type Kind } from '../content/schemas/index.ts'
import type { PageContext } from './page-context.ts'

/** Pages of one kind that link to a page. */
export interface LinksOfKind {
  kind: Kind
  /** Each page once, with how it uses the page in people's words where that says something. */
  links: readonly { from: AnyEntry; how?: string }[]
}

/** Links of these kinds, in these fields, stand in sections of their own on the page; without fields, all links. */
const shownAlready: Partial<Record<Kind, Partial<Record<Kind, readonly string[]>>>> = {
  goal: { problem: [] },
  problem: { prototype: [], lesson: [], strategy: [], 'case-study': [], flexibility: [] },
  prototype: { prototype: ['adaptedFrom'], lesson: ['evidence'], strategy: [], 'case-study': [] },
  cycle: { lesson: ['evidence'] },
  strategy: { prototype: ['adaptedFrom'] },
  school: { prototype: [], flexibility: [] },
}

/** Finds the pages that link to an entry and do not stand on its page already. Its own cycles, notes or entries, what it is part of, and competition entries that are still closed are left out. */
export function linksHere(context: PageContext, entry: AnyEntry): LinksOfKind[] {
  const linksTo = context.graph.linksTo(entry)
  const shown = new Set(linksTo.filter((link) => standsOnPage(entry, link)).map(({ from }) => from))
  // What the page names in a field of its own stands on it already.
  for (const { to, type } of context.graph.linksFrom(entry))
    if (type === 'field' && entry.complete && to.complete) shown.add(to)
  const seen = new Map<AnyEntry, Link>()
  for (const link of linksTo) {
    if (link.type === 'part' || isFamily(link.from, entry) || shown.has(link.from)) continue
    if (sealedUntil(context.graph, link.from, context.today)) continue
    const known = seen.get(link.from)
    if (!known || (known.type === 'text' && link.type === 'field')) seen.set(link.from, link)
  }
  const links = [...seen.values()].map((link) => {
    const how = howOf(context, link)
    return { from: link.from, ...(how && { how }) }
  })
  return kinds.flatMap((kind) => {
    const ofKind = links.filter((link) => link.from.kind === kind)
    return ofKind.length > 0 ? [{ kind, links: ofKind }] : []
  })
}

function standsOnPage({ kind }: AnyEntry, { from, field, type }: Link): boolean {
  const fields = shownAlready[kind]?.[from.kind]
  if (!fields || !from.complete || type !== 'field') return false
  return fields.length === 0 || fields.includes(String(field?.[0]))
}

function isFamily(a: AnyEntry, b: AnyEntry): boolean {
  const whole = ({ kind, id }: AnyEntry) => {
    const owner = ownerOf(kind, id)
    return owner ? `${owner.kind}:${owner.id}` : `${kind}:${id}`
  }
  return whole(a) === whole(b)
}

function howOf(context: PageContext, link: Link): string | undefined {
  const words: Partial<Record<string, string>> = context.words.frame.linksHere.fields
  return link.type === 'text' ? words.text : words[String(link.field?.[0])]
}
