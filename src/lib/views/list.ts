import type { AnyEntry, Entry } from '../content/entry.ts'
import { sealedUntil } from '../content/sealed.ts'
import { summaryOf } from '../content/summary.ts'
import type { Kind } from '../content/schemas/index.ts'
import type { Cell } from './cell.ts'
import { groupsOf } from './list-groups.ts'
import { cellsOf, shapes, type Column } from './list-cells.ts'
import type { PageContext } from './page-context.ts'

export interface Row {
  entry: AnyEntry
  /** The line people read first: the title, or the claim of a lesson. */
  heading: string
  /** A sentence below it, in lists of texts. */
  about?: string
  cells: readonly Cell[]
}

/** The list of a kind: a table where people compare, texts where they read. */
export interface List {
  kind: Kind
  layout: 'table' | 'texts'
  columns: readonly Column[]
  groups: readonly { label?: string; rows: readonly Row[] }[]
  count: number
}

/** Builds the list of a kind. Incomplete entries and closed competition entries are left out. */
export function listOf(context: PageContext, kind: Kind): List {
  const { graph, today } = context
  const entries = (graph.all(kind) as readonly AnyEntry[]).filter(
    (entry) => !sealedUntil(graph, entry, today),
  )
  const { layout, columns } = shapes[kind]
  const groups = groupsOf(context, kind, entries).map(({ label, entries: members }) => ({
    ...(label && { label }),
    rows: members.map((entry) => rowOf(context, entry)),
  }))
  return { kind, layout, columns, groups, count: entries.length }
}

/** The row of an entry in the list of its kind. */
export function rowOf(context: PageContext, entry: AnyEntry): Row {
  const heading = entry.kind === 'lesson' ? (entry as Entry<'lesson'>).data.claim : entry.title
  const { layout } = shapes[entry.kind]
  const about = layout === 'texts' && entry.kind !== 'lesson' ? summaryOf(entry) : ''
  return { entry, heading, ...(about && { about }), cells: cellsOf(context, entry) }
}
