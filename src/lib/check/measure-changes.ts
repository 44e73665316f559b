import type { Entry } from '../content/entry.ts'
import type { Measure } from '../content/schemas/index.ts'
import { isCounted } from '../knowledge/measures.ts'

/** Ids of measures that a cycle gives results for. */
export const measuredIn = ({ data }: Entry<'cycle'>): string[] =>
  (data.results ?? []).map((result) => result.measure)

/** Results that name a measure the prototype does not list, each measure once. `index` is the place in the results. */
export function unlistedResults(cycles: readonly Entry<'cycle'>[], measures: readonly Measure[]) {
  const known = new Set(measures.map((measure) => measure.id))
  return cycles.flatMap((cycle) =>
    measuredIn(cycle).flatMap((id, index) => {
      if (known.has(id)) return []
      known.add(id)
      return [{ cycle, index, id }]
    }),
  )
}

/** The measure with a number from before and another one with results, when none has both; judgements left out. */
export function droppedMeasure(
  measures: readonly Measure[],
  measured: ReadonlySet<string>,
): { before: Measure; after: Measure } | undefined {
  const counted = measures.filter(isCounted)
  const started = counted.filter((measure) => measure.baseline)
  const after = counted.find((measure) => measured.has(measure.id))
  const [before] = started
  if (!before || !after || started.some((measure) => measured.has(measure.id))) return undefined
  return { before, after }
}

/** Neighbors among closed cycles that have counted results, but not one of them in common. */
export function switchedMeasures(closed: readonly Entry<'cycle'>[], measures: readonly Measure[]) {
  const outcomes = measures.filter((measure) => measure.role === 'outcome' && isCounted(measure))
  const countedIn = (cycle: Entry<'cycle'>) =>
    outcomes.filter((measure) => measuredIn(cycle).includes(measure.id))
  return closed.slice(1).flatMap((cycle, index) => {
    const previous = closed[index]
    const [before, after] = [previous ? countedIn(previous) : [], countedIn(cycle)]
    if (!previous || !before[0] || !after[0] || before.some((measure) => after.includes(measure))) return []
    return [{ previous, cycle, before: before[0], after: after[0] }]
  })
}
