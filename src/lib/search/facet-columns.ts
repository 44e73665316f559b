import { ByteWriter } from './byte-writer.ts'
import { append, at, newNumberList, type NumberList } from './number-list.ts'

/** For each facet its values with their numbers, and page after page how many it has and which. */
export interface FacetColumn {
  values: Map<string, number>
  own: NumberList
}

/** Adds the values of the next page, facet by facet. */
export function addFacets(columns: FacetColumn[], values: readonly (readonly string[])[]): void {
  for (const [facet, own] of values.entries()) {
    const column = (columns[facet] ??= { values: new Map(), own: newNumberList() })
    append(column.own, own.length)
    for (const value of own) {
      const number = column.values.get(value) ?? column.values.size
      column.values.set(value, number)
      append(column.own, number)
    }
  }
}

/** The columns as a file: for each facet its values in their order, then for each page how many it has and which. */
export function facetBytes(columns: readonly FacetColumn[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.number(columns.length)
  for (const { values, own } of columns) {
    const sorted = [...values.keys()].sort()
    writer.number(sorted.length)
    for (const value of sorted) writer.text(value)
    const ranks = new Map(sorted.map((value, rank) => [values.get(value) ?? 0, rank]))
    let place = 0
    while (place < own.length) {
      const count = at(own, place)
      writer.number(count)
      for (let n = 1; n <= count; n += 1) writer.number(ranks.get(at(own, place + n)) ?? 0)
      place += 1 + count
    }
  }
  return writer.bytes()
}
