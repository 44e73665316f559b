import type { IndexFiles } from './index-files.ts'
import type { RankedPage } from './rank-pages.ts'
import type { TypedRows } from './word-rows.ts'

/**
 * How much more a page counts than one with the words alone: one that has all pairs, by their number (three words
 * in a row are seldom chance); one whose title begins with all words but the last.
 */
const lifts = { pair: 20, phrase: 200, title: 8 } as const

/** So many pages are shown together, and those whose title begins as typed then come first anyway. */
const fewPages = 10

/** The rows to look up when some pages have all words: none to choose between one page, no titles among a few. */
export const rowsToLoad = ({ pairs, beginning }: TypedRows, pages: number): readonly number[] =>
  pages < 2 ? [] : pages <= fewPages || beginning === undefined ? pairs : [...pairs, beginning]

/**
 * Orders pages anew by how much of a query stands there as it was typed, word after word in one line: a whole phrase
 * lifts a page above those that have its words elsewhere; half of its pairs count a quarter of all.
 */
export async function preferRows(
  ranked: readonly RankedPage[],
  rows: TypedRows,
  files: IndexFiles,
  failed: () => void,
): Promise<readonly number[]> {
  const found = await files.rows(rowsToLoad(rows, ranked.length), failed)
  const typed = rows.pairs.length
  const whole = typed > 1 ? lifts.phrase : lifts.pair
  const counts = new Map<number, number>()
  for (const pages of found.slice(0, typed))
    for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1)
  const titled = new Set(found[typed])
  const lifted = ranked.map(({ page, sum }) => {
    const own = counts.get(page) ?? 0
    const lift = own > 0 && own === typed ? whole : lifts.pair * (own / Math.max(1, typed)) ** 2
    return { page, sum: sum * (1 + lift + (titled.has(page) ? lifts.title : 0)) }
  })
  lifted.sort((a, b) => b.sum - a.sum || a.page - b.page)
  return lifted.map(({ page }) => page)
}
