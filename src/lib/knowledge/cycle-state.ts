import type { Entry } from '../content/entry.ts'

/** True when the cycle says what happened: numbers, or an observation in words. */
export function hasResults({ data }: Entry<'cycle'>): boolean {
  return (data.results?.length ?? 0) > 0 || data.observations !== undefined
}

/** True when the cycle says what the team expects, in a number or in words. */
export function hasPrediction({ data }: Entry<'cycle'>): boolean {
  return data.prediction?.value !== undefined || data.prediction?.words !== undefined
}

/** True when the cycle is closed: it has results and a decision. */
export function isClosed(cycle: Entry<'cycle'>): boolean {
  return hasResults(cycle) && cycle.data.decision !== undefined
}
