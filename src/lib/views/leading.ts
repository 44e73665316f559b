import type { AnyEntry } from '../content/entry.ts'
import { leaderKinds, type LeaderKind } from './leader-kinds.ts'
import { listOf } from './list.ts'
import type { PageContext } from './page-context.ts'

/** One kind of leaders' records, with the first entries of its list. */
export interface LeadingGroup {
  kind: LeaderKind
  count: number
  first: readonly AnyEntry[]
}

const shown = 3

/** What the page "Leading the work" gathers: the records of leaders, kind by kind. */
export const leadingOf = (context: PageContext): LeadingGroup[] =>
  leaderKinds.map((kind) => {
    const { count, groups } = listOf(context, kind)
    const entries = groups.flatMap(({ rows }) => rows.map(({ entry }) => entry))
    return { kind, count, first: entries.slice(0, shown) }
  })
