import type { AnyEntry } from '../content/entry.ts'
import type { Status } from '../knowledge/status.ts'
import type { PageContext } from './page-context.ts'

/** One fact of a row. `own` text is in the language of the entry, other text in that of the page. */
export interface Cell {
  text?: string
  own?: boolean
  entries?: readonly AnyEntry[]
  status?: Status
}

/** A fact in the words of the writer. */
export const own = (text?: string): Cell => (text === undefined ? {} : { text, own: true })

/** A fact in the words of the page. */
export const said = (text?: string): Cell => (text === undefined ? {} : { text })

/** A number as the language writes it; nothing when there is none. */
export const number = ({ format }: PageContext, value?: number): Cell =>
  value === undefined ? {} : { text: format.number(value) }

/** A day as the language writes it; nothing when there is none. */
export const day = ({ format }: PageContext, iso?: string): Cell => (iso ? { text: format.day(iso) } : {})
