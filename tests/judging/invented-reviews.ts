import fc from 'fast-check'
import { chanceFrom } from '../../src/lib/judging/statistics/chance.ts'
import type { Review } from '../../src/lib/judging/statistics/panel-design.ts'

/** Reviews of a panel with gaps: `share` of the pairs, and scores in steps of a fifth. */
export function inventReviews(seed: string, entries: number, judges: number, share: number): Review[] {
  const chance = chanceFrom(seed, 'reviews')
  const draws = (count: number, sd: number) => Array.from({ length: count }, () => sd * chance.normal())
  const quality = draws(entries, 1)
  const severity = draws(judges, 0.6)
  return quality.flatMap((own, entry) =>
    severity.flatMap((judge, at) => {
      const score = Math.round(5 * (3 + own + judge + 0.7 * chance.normal())) / 5
      const isRead = chance.uniform() < share || entry % judges === at || (entry + 1) % judges === at
      return isRead ? { entry: `e-${entry}`, judge: `j-${at}`, score } : []
    }),
  )
}

/** Any panel, small enough to work out the long way: linked, with gaps. */
export const anyReviews = fc
  .record({
    seed: fc.string({ maxLength: 6 }),
    entries: fc.integer({ min: 4, max: 9 }),
    judges: fc.integer({ min: 2, max: 5 }),
    share: fc.constantFrom(0.2, 0.5, 1),
  })
  .map(({ seed, entries, judges, share }) => inventReviews(seed, entries, judges, share))
