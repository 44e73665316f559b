import type { Entry } from '../content/entry.ts'
import type { Measure } from '../content/schemas/index.ts'
import { prototypeOf } from './chain.ts'
import { hasResults } from './cycle-state.ts'
import { startOf } from './evidence-facts.ts'
import type { KnownZone } from './known-zone.ts'
import { isPredictionLate } from './late-prediction.ts'
import { isOwn } from './own-work.ts'

/** A cycle with a number predicted and the same number seen. */
export interface ComparedPrediction {
  cycle: Entry<'cycle'>
  prototype: Entry<'prototype'>
  measure: Measure
  before: number
  predicted: number
  saw: number
  /** Change predicted and change seen in percent of the number before; above zero is the way that was hoped for. */
  wanted: number
  got: number
}

/**
 * Why a cycle with results cannot be compared: `number`: no number was predicted, or it was not counted;
 * `start`: nothing to take a share of; `small`: fewer students than the zone shows; `late`: written after
 * the results; `far`: more than three times the number before, which would press all others together.
 */
export const leftOutReasons = ['number', 'start', 'small', 'late', 'far'] as const
export type LeftOut = (typeof leftOutReasons)[number]

const farthest = 200

/** Sets prediction beside result for the zone's own cycles that have results; the others are not asked. */
export function comparePredictions(zone: KnownZone, cycles: readonly Entry<'cycle'>[]) {
  const compared: ComparedPrediction[] = []
  const leftOut = new Map<LeftOut, number>()
  for (const cycle of cycles) {
    const prototype = prototypeOf(zone.graph, cycle)
    if (!prototype || !isOwn(prototype) || !isOwn(cycle) || !hasResults(cycle)) continue
    const outcome = compareOne(zone, cycle, prototype)
    if (typeof outcome === 'string') leftOut.set(outcome, (leftOut.get(outcome) ?? 0) + 1)
    else compared.push(outcome)
  }
  return { compared, leftOut }
}

function compareOne(
  { graph, history }: KnownZone,
  cycle: Entry<'cycle'>,
  prototype: Entry<'prototype'>,
): ComparedPrediction | LeftOut {
  const { prediction, results, students } = cycle.data
  const result = results?.find((each) => each.measure === prediction?.measure && each.value !== undefined)
  const measure = prototype.data.measures?.find(({ id }) => id === prediction?.measure)
  if (prediction?.value === undefined || result?.value === undefined || !measure) return 'number'
  const isSmall = (count?: number) => count !== undefined && count < graph.zone.minimumGroup
  // A band counts with its lower end; "fewer than 10" has none.
  const band = students && (Number.parseInt(students, 10) || 0)
  if ([result.students ?? band, measure.baseline?.students].some(isSmall)) return 'small'
  if (isPredictionLate(cycle, history)) return 'late'
  const before = startOf(measure)
  if (!before) return 'start'
  const way = measure.better === 'up' ? 100 : -100
  const share = (value: number) => ((value - before) / Math.abs(before)) * way
  const [wanted, got] = [share(prediction.value), share(result.value)]
  if (Math.max(Math.abs(wanted), Math.abs(got)) > farthest) return 'far'
  return { cycle, prototype, measure, before, predicted: prediction.value, saw: result.value, wanted, got }
}
