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

/** Finds the pages that link to an entry. Its own cycles, notes or entries, what it is part of, and competition entries that are still closed are left out. */
export function linksHere(context: PageContext, entry: AnyEntry): LinksOfKind[] {
  const seen = new Map<AnyEntry, Link>()
  for (const link of context.graph.linksTo(entry)) {
    if (link.type === 'part' || isFamily(link.from, entry)) continue
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
