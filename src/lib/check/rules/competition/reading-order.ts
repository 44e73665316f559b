import type { ScoreSheet } from '../../../judging/score-sheet.ts'
import { meanOf } from '../../../judging/statistics/moments.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { soundCompetitions } from '../../published-competitions.ts'
import { defineRule } from '../../rule.ts'

/** As a share of a judge's list: 0.25 is always in the first or always in the last half. */
const farFromMiddle = 0.25
const fewest = 3

export const readingOrder = defineRule({
  id: 'competition/reading-order',
  severity: 'tip',
  summary: 'All judges read an entry early, or all read it late.',
  why: 'Judges are fresh at the start and have more to compare with at the end. When an entry always comes at the same place, its score is partly a score of that place.',
  messages: {
    early: ({ entry, judges }: { entry: string; judges: number }) =>
      `All ${judges} judges read ${entry} early in their lists. The results say whether the place in the order counted; next time let judges keep the order they are given.`,
    late: ({ entry, judges }: { entry: string; judges: number }) =>
      `All ${judges} judges read ${entry} late in their lists. The results say whether the place in the order counted; next time let judges keep the order they are given.`,
  },
  examples: lazyExamples(() => {
    const passes = [examplePublished()]
    const fails = [
      examplePublished({ sheet: (sheet) => ({ ...sheet, position: Number(sheet.entry.slice(-1)) }) }),
    ]
    return { passes, fails }
  }),
  *check({ graph }) {
    for (const { published, pathOf } of soundCompetitions(graph))
      for (const own of Map.groupBy(published.sheets, ({ round }) => round).values())
        for (const { entry, judges, drift } of driftsOf(own)) {
          const message = drift < 0 ? 'early' : 'late'
          yield { path: pathOf('scores.json'), message, values: { entry, judges } }
        }
  },
})

/** Entries of one round that stand far from the middle of their judges' lists on average. */
function driftsOf(sheets: readonly ScoreSheet[]): { entry: string; judges: number; drift: number }[] {
  const lengths = new Map<string, number>()
  for (const { judge, position } of sheets) lengths.set(judge, Math.max(position, lengths.get(judge) ?? 0))
  return [...Map.groupBy(sheets, ({ entry }) => entry)].flatMap(([entry, own]) => {
    const places = own.flatMap(({ judge, position }) => {
      const length = lengths.get(judge) ?? 1
      return length < fewest ? [] : (position - 0.5) / length - 0.5
    })
    const drift = places.length < fewest ? 0 : meanOf(places)
    return Math.abs(drift) > farFromMiddle ? { entry, judges: places.length, drift } : []
  })
}
