import { comparePredictions } from '../knowledge/compared-predictions.ts'
import type { PageContext } from './page-context.ts'
import { writeCsv } from './write-csv.ts'

const columns = [
  'cycle',
  'measure',
  'unit',
  'better',
  'before',
  'predicted',
  'saw',
  'change predicted, % of before',
  'change seen, % of before',
  'prediction held',
]

/** All predictions of the zone that can be compared, as a CSV file. Changes above zero are the way that was hoped for. */
export function predictionsAsCsv(context: PageContext): string {
  const { compared } = comparePredictions(context, context.graph.all('cycle'))
  const rows = compared.map(({ cycle, measure, before, predicted, saw, wanted, got }) => [
    cycle.id,
    measure.name,
    measure.unit ?? '',
    measure.better,
    before,
    predicted,
    saw,
    Math.round(wanted * 10) / 10,
    Math.round(got * 10) / 10,
    cycle.data.predictionHeld ?? '',
  ])
  return writeCsv([columns, ...rows])
}
