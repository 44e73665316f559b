import type { Levels } from './rubric-total.ts'

/** How far a judge's level is from the agreed one. "Not enough evidence" is further off: the level was plain to others. */
export type Nearness = 'same' | 'one-off' | 'further-off'

/** Compares the levels of one practice entry with the agreed ones, by criterion. */
export const nearnessOf = (given: Levels, agreed: Levels): Record<string, Nearness> =>
  Object.fromEntries(
    Object.entries(agreed).map(([criterion, level]) => {
      const own = given[criterion] ?? null
      const off = own === null || level === null ? 2 : Math.abs(own - level)
      return [criterion, off === 0 ? 'same' : off === 1 ? 'one-off' : 'further-off']
    }),
  )
