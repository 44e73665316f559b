import type { Entry } from '../content/entry.ts'

/** Days on which results of a cycle were counted or written, in order. */
function resultDays({ data }: Entry<'cycle'>): string[] {
  const counted = (data.results ?? []).flatMap((result) => result.date ?? [])
  return [...counted, ...(data.resultsOn ? [data.resultsOn] : [])].sort()
}

/** First day on which the cycle had a result, when it says one. */
export const firstResultDay = (cycle: Entry<'cycle'>): string | undefined => resultDays(cycle)[0]

/** Day by which the results of the cycle were there: written, else last counted, else its last day. */
export const lastResultDay = (cycle: Entry<'cycle'>): string | undefined =>
  cycle.data.resultsOn ?? resultDays(cycle).at(-1) ?? cycle.data.ends

/** First day of the first cycle; what was counted earlier is the start. */
export const firstDay = (cycles: readonly Entry<'cycle'>[]): string | undefined =>
  cycles.flatMap(({ data }) => data.starts ?? []).sort()[0]
