import { entryDiagnostics } from './diagnostics/entry-diagnostics.ts'
import type { TopChange, WithoutJudge } from './diagnostics/sensitivity.ts'
import type { Results } from './results-schema.ts'
import { withoutEvidence } from './rubric-total.ts'
import type { ScoreSheet } from './score-sheet.ts'
import { closeTo } from './statistics/groups.ts'
import { rankOrder, topEntries, type Ranked } from './statistics/rank-order.ts'
import type { RankSimulation } from './statistics/rank-simulation.ts'
import type { SeverityModel } from './statistics/severity-model.ts'

/** What is known of all entries before each gets its line. */
export interface EntryResultsInput {
  model: SeverityModel
  /** The ranked entries, best first. */
  order: readonly Ranked[]
  simulation: RankSimulation
  groups: readonly string[][]
  separateAt: number
  top: number
  otherWeights: readonly TopChange[]
  withoutJudge: readonly (WithoutJudge & { moves: ReadonlyMap<string, number> })[]
  /** Sheets with a total. */
  sheets: readonly ScoreSheet[]
}

/** The line of each entry in the results, best first. */
export function entryResults(input: EntryResultsInput): Results['entries'] {
  const { model, order, simulation, groups, otherWeights, withoutJudge } = input
  const inOrder = order.map(({ entry }) => entry)
  const top = topEntries(order, input.top)
  const estimates = byEntry(model.entries)
  const simulated = byEntry(simulation.entries)
  const details = byEntry(entryDiagnostics(model))
  const means = byEntry(rankOrder(inOrder.map((entry) => ({ entry, score: estimates.get(entry)!.mean }))))
  const sheets = Map.groupBy(input.sheets, ({ entry }) => entry)
  return order.map(({ entry, rank }) => {
    const { reviews, mean, adjusted, se } = estimates.get(entry)!
    const { rankLow, rankHigh, pTop } = simulated.get(entry)!
    const { spread, disagreement, furthest } = details.get(entry)!
    const staysOrComes = ({ entered, left }: TopChange) =>
      top.includes(entry) ? !left.includes(entry) : entered.includes(entry)
    return {
      entry,
      reviews,
      mean,
      meanRank: means.get(entry)!.rank,
      adjusted,
      rank,
      se: se ?? null,
      rankLow,
      rankHigh,
      pTop: pTop ?? null,
      group: groups.findIndex((group) => group.includes(entry)) + 1,
      closeTo: closeTo(entry, inOrder, simulation.beats, input.separateAt),
      spread,
      disagreement: disagreement ?? null,
      furthest,
      topWithOtherWeights: otherWeights.filter(staysOrComes).length / otherWeights.length,
      largestMove: Math.max(0, ...withoutJudge.map(({ moves }) => moves.get(entry) ?? 0)),
      noEvidence: sheets.get(entry)!.reduce((sum, { scores }) => sum + withoutEvidence(scores).length, 0),
    }
  })
}

const byEntry = <T extends { entry: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((each) => [each.entry, each]))
