import type { AnyEntry } from '../content/entry.ts'
import { summaryOf } from '../content/summary.ts'
import type { Cell } from './cell.ts'
import type { PageContext } from './page-context.ts'
import type { Fact } from './record-facts.ts'

/** A part of the page under a heading. Parts without words or rows are left out by the page. */
export type LeaderSection =
  | { title: string; text: string | readonly string[] | undefined }
  | { title: string; id: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] }

/** What the page of a record of leaders shows. */
export interface LeaderRecord {
  /** What a reader should know before reading. */
  notice?: string
  facts: readonly Fact[]
  sections: readonly LeaderSection[]
  links: readonly { title: string; entries: readonly AnyEntry[] }[]
  /** True when the text of the page is not shown either. */
  closed?: boolean
}

/** A text, unless the page already says it under its title. */
export const unlessLede = (entry: AnyEntry, text?: string): string | undefined =>
  text === summaryOf(entry) ? undefined : text

/** What a field of an entry links to, in the order written. */
export const linkedIn = ({ graph }: PageContext, entry: AnyEntry, field: string): AnyEntry[] =>
  graph.linksFrom(entry).flatMap((link) => (link.field?.[0] === field ? [link.to] : []))
