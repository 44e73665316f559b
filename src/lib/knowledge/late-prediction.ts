import type { Entry } from '../content/entry.ts'
import { firstResultDay } from './cycle-days.ts'
import type { History } from './history.ts'
import { provePrediction } from './prediction-proof.ts'

/**
 * True when the page or its saved history says that the prediction was not there before the results. An earlier day
 * of the plan on the page is believed, unless the page gives a day that is too late itself.
 */
export function isPredictionLate(cycle: Entry<'cycle'>, history: History): boolean {
  const proof = provePrediction(cycle, history)
  if (proof?.state === 'before' && proof.days > 0) return false
  const { plannedOn } = cycle.data
  const counted = firstResultDay(cycle)
  if (plannedOn !== undefined && counted !== undefined) return plannedOn >= counted
  if (proof?.state !== 'together' && proof?.state !== 'after') return false
  return plannedOn === undefined || plannedOn >= (proof.state === 'after' ? proof.results : proof.saved)
}
