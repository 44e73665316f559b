import { append, at, newNumberList, type NumberList } from './number-list.ts'

/** Numbers for stretches of text, found without making strings of them. */
export interface WordTable {
  /** How many different ones there are. */
  size: number
  /** By number: the hash, and the place in `letters` where it begins; the next one's beginning is its end. */
  hashes: NumberList
  starts: NumberList
  /** UTF-16 units of all of them. */
  letters: NumberList
  /** Number + 1 at a place that follows from the hash, 0 where none is; at most half full. */
  places: Int32Array
}

export function newWordTable(): WordTable {
  const starts = newNumberList()
  append(starts, 0)
  return {
    size: 0,
    hashes: newNumberList(),
    starts,
    letters: newNumberList(),
    places: new Int32Array(1 << 14),
  }
}

/** The number of a stretch. A new one has the number that was the size before. */
export function numberIn(table: WordTable, text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let n = start; n < end; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193)
  const last = table.places.length - 1
  let place = (hash ^ (hash >>> 15)) & last
  for (; table.places[place] !== 0; place = (place + 1) & last) {
    const number = (table.places[place] as number) - 1
    if (at(table.hashes, number) === hash && isSame(table, number, text, start, end)) return number
  }
  return add(table, text, start, end, hash, place)
}

function isSame(table: WordTable, number: number, text: string, start: number, end: number): boolean {
  const first = at(table.starts, number)
  if (at(table.starts, number + 1) - first !== end - start) return false
  for (let n = start; n < end; n += 1)
    if (at(table.letters, first + n - start) !== text.charCodeAt(n)) return false
  return true
}

function add(
  table: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
  place: number,
): number {
  for (let n = start; n < end; n += 1) append(table.letters, text.charCodeAt(n))
  append(table.starts, table.letters.length)
  append(table.hashes, hash)
  table.size += 1
  table.places[place] = table.size
  if (table.size * 2 > table.places.length) grow(table)
  return table.size - 1
}

function grow(table: WordTable): void {
  const places = new Int32Array(table.places.length * 2)
  for (let number = 0; number < table.size; number += 1) {
    const hash = at(table.hashes, number)
    let place = (hash ^ (hash >>> 15)) & (places.length - 1)
    while (places[place] !== 0) place = (place + 1) & (places.length - 1)
    places[place] = number + 1
  }
  table.places = places
}
