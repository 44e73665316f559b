import { csvFormatRows } from 'd3-dsv'
import type { DataPoint } from '../content/beside.ts'

/** The numbers of a prototype as a CSV file. Points about fewer students than `minimumGroup` are left out. */
export function pointsAsCsv(points: readonly DataPoint[], minimumGroup: number): string {
  const rows = points
    .filter(({ n }) => n === undefined || n >= minimumGroup)
    .map(({ date, measure, value, n, note }) => [
      date,
      asText(measure),
      `${value}`,
      n === undefined ? '' : `${n}`,
      asText(note ?? ''),
    ])
  return `${csvFormatRows([['date', 'measure', 'value', 'n', 'note'], ...rows])}\n`
}

/** A spreadsheet would run a text that begins like a formula; an apostrophe keeps it a text. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
