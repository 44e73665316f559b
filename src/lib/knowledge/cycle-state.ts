import type { Entry } from '../content/entry.ts'

/** True when the cycle says what happened: numbers, or an observation in words. */
export function hasResults({ data }: Pick<Entry<'cycle'>, 'data'>): boolean {
  return (data.results?.length ?? 0) > 0 || data.observations !== undefined
}

/** True when the cycle says what the team expects, in a number or in words. */
export function hasPrediction({ data }: Pick<Entry<'cycle'>, 'data'>): boolean {
  return data.prediction?.value !== undefined || data.prediction?.words !== undefined
}

/** True when the cycle is closed: it has results and a decision. */
export function isClosed(cycle: Entry<'cycle'>): boolean {
  return hasResults(cycle) && cycle.data.decision !== undefined
}

/** `waiting`: the last day is past and nothing is decided. `untold`: borrowed, and the source does not say. */
export type CycleState = 'decided' | 'open' | 'waiting' | 'planned' | 'untold'

/** Where a cycle stands on a day. Without a first day and without results it is only planned. */
export function stateOfCycle({ data }: Entry<'cycle'>, today: string): CycleState {
  if (data.decision) return 'decided'
  if (data.borrowed) return 'untold'
  const hasBegun = data.starts
    ? data.starts <= today
    : data.results !== undefined || data.observations !== undefined
  if (!hasBegun) return 'planned'
  return data.ends && data.ends < today ? 'waiting' : 'open'
}
