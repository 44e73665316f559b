import type { AnyEntry } from '../content/entry.ts'
import type { Zone } from '../content/schemas/index.ts'
import { languageOf } from '../knowledge/entry-language.ts'
import { listTexts, type PlacedText } from '../knowledge/texts.ts'

/** What a page says in a language, with its places. */
export interface PageWords {
  entry: AnyEntry
  lang: string
  texts: readonly PlacedText[]
}

/** A word between quotation marks is somebody else's. */
const quoted = /[“"«][^”"»]{1,300}[”"»]/g

/** Rules look at one page after the other: only the words of the last one are kept. */
let last: { entry?: AnyEntry; page?: PageWords } = {}

/**
 * The words of a page that its writer chose; undefined for pages that have none of their own: terms speak of
 * words, and sources have the titles of others.
 */
export function pageWordsOf(entry: AnyEntry, zone: Zone): PageWords | undefined {
  if (last.entry === entry) return last.page
  const own = entry.complete && entry.kind !== 'term' && entry.kind !== 'source'
  const page = own ? { entry, lang: languageOf(entry, zone).slice(0, 2), texts: listTexts(entry) } : undefined
  last = { entry, ...(page && { page }) }
  return page
}

/** The text without what stands in quotation marks; places stay the same. */
export const withoutQuotes = (text: string): string =>
  /[“"«]/.test(text) ? text.replace(quoted, (match) => ' '.repeat(match.length)) : text
