import { csvFormatRows } from 'd3-dsv'

/** Rows as a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `${csvFormatRows(rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? asText(cell) : `${cell}`))))}\n`

const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
