import { ByteWriter } from './byte-writer.ts'
import { slotOf, slotsInFile } from './index-shape.ts'
import { at } from './number-list.ts'
import type { WordCount } from './word-count.ts'

/** Pages in one slot, in the middle. More would make files smaller and name more pages that do not have the row. */
const pagesInSlot = 4

/** How many slots the rows of words of an index have. */
export const slotCount = ({ rows }: WordCount): number => Math.ceil(rows.number.length / pagesInSlot)

/** The files of rows: for each slot how many pages it has, and the way from each to the next. */
export function* rowFiles(count: WordCount): Generator<Uint8Array<ArrayBuffer>> {
  const slots = slotCount(count)
  const { starts, pages } = sortBySlot(count, slots)
  const writer = new ByteWriter()
  for (let slot = 0; slot < slots; slot += 1) {
    if (slot > 0 && slot % slotsInFile === 0) yield writer.take()
    const [start = 0, end = 0] = [starts[slot], starts[slot + 1]]
    let size = 0
    for (let n = start; n < end; n += 1) if (n === start || pages[n] !== pages[n - 1]) size += 1
    writer.number(size)
    let before = 0
    for (let n = start; n < end; n += 1) {
      const page = pages[n] ?? 0
      // A page may have a row more than once.
      if (n === start || page > before) writer.number(page - before)
      before = page
    }
  }
  if (writer.length > 0) yield writer.take()
}

/** The pages of slot `s` from `starts[s]` to `starts[s + 1]`, in their order. */
function sortBySlot({ rows }: WordCount, slots: number) {
  const starts = new Int32Array(slots + 1)
  for (let n = 0; n < rows.number.length; n += 1) {
    const slot = slotOf(at(rows.number, n), slots)
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1
  }
  for (let slot = 0; slot < slots; slot += 1) starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0)
  const next = starts.slice()
  const pages = new Int32Array(rows.number.length)
  for (let n = 0; n < rows.number.length; n += 1) {
    const slot = slotOf(at(rows.number, n), slots)
    const to = next[slot] ?? 0
    next[slot] = to + 1
    pages[to] = at(rows.page, n)
  }
  return { starts, pages }
}
