import { measure } from './measure.ts'
import { row } from './row.ts'

/** Rules about the numbers of a prototype, `data.csv`. One line a rule. */
export const dataRules = {
  'data/row': row,
  'data/measure': measure,
}
