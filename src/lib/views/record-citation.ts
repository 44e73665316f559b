import type { AnyEntry } from '../content/entry.ts'
import { entryTitle } from './href.ts'
import type { PageContext } from './page-context.ts'

/** How to cite a page: zone, title, kind, day, address and licence in one line. */
export function citationOf(context: PageContext, entry: AnyEntry): string {
  const { graph, words, format } = context
  const day = entry.complete && entry.data.updated ? format.day(entry.data.updated) : undefined
  const address = new URL(context.href(entry.url), graph.zone.address).href
  return words.records.citation(
    graph.zone.name,
    entryTitle(context, entry),
    words.kinds.one[entry.kind],
    day,
    address,
  )
}
