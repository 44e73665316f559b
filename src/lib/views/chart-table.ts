import type { AnyEntry } from '../content/entry.ts'

/** A number or word of a chart's table. `raw` is what a spreadsheet gets, when that differs from the text. */
export interface ChartCell {
  text: string
  raw?: string | number
  /** The page it is about. */
  entry?: AnyEntry
}

/** The numbers behind a chart; the first cell of a row names it. */
export interface ChartTable {
  columns: readonly { name: string; number?: boolean }[]
  rows: readonly (readonly ChartCell[])[]
}

/** What stands around a chart: the finding, what it means with its limits, and the numbers. */
export interface ChartText {
  /** One on a page; the ids of its parts begin with it. */
  id: string
  finding: string
  caption: string
  sentences: readonly string[]
  table: ChartTable
  /** Path of its numbers as a file. */
  csv: string
}

/** The rows of a table for a CSV file, its columns first. */
export const rowsOfTable = ({ columns, rows }: ChartTable): (string | number)[][] => [
  columns.map(({ name }) => name),
  ...rows.map((cells) => cells.map(({ text, raw }) => raw ?? text)),
]
