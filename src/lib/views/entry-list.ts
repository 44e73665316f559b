import { sealedUntil } from '../content/sealed.ts'
import type { PageContext } from './page-context.ts'
import { ribbonsOf } from './ribbon.ts'

/** One entry as other programs read it from `/api/entries.json`. */
export interface ListedEntry {
  kind: string
  id: string
  title: string
  url: string
  /** Path of its file below `content/`. */
  path: string
  lang: string
  schools: string[]
  problems: string[]
  complete: boolean
  draft: boolean
  example: boolean
  borrowed: boolean
  /** True when a finding keeps it from counting as evidence. */
  unfinished: boolean
}

/** All entries but competition entries that are still closed to readers. */
export function listEntries(context: PageContext): { zone: string; entries: ListedEntry[] } {
  const { graph, today } = context
  const open = graph.entries.filter((entry) => !sealedUntil(graph, entry, today))
  return {
    zone: graph.zone.name,
    entries: open.map((entry) => {
      const { draft, example, borrowedFrom, unfinished, silent } = ribbonsOf(context, entry)
      return {
        kind: entry.kind,
        id: entry.id,
        title: entry.title,
        url: context.asset(entry.url),
        path: entry.path,
        lang: context.langOf(entry),
        schools: graph.linkedTo(entry, 'school').map(({ id }) => id),
        problems: graph.linkedTo(entry, 'problem').map(({ id }) => id),
        complete: entry.complete,
        draft,
        example,
        borrowed: borrowedFrom.length > 0,
        unfinished: unfinished || silent,
      }
    }),
  }
}
