import type { DataPoint } from '../content/beside.ts'
import { writeCsv } from './write-csv.ts'

/** The numbers of a prototype as a CSV file. Points about fewer students than `minimumGroup` are left out. */
export function pointsAsCsv(points: readonly DataPoint[], minimumGroup: number): string {
  const rows = points
    .filter(({ n }) => n === undefined || n >= minimumGroup)
    .map(({ date, measure, value, n = '', note = '' }) => [date, measure, value, n, note])
  return writeCsv([['date', 'measure', 'value', 'n', 'note'], ...rows])
}
