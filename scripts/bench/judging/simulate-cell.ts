import { assignJudges } from '../../../src/lib/judging/assignment/assign-judges.ts'
import type { Pair } from '../../../src/lib/judging/assignment/review-plan.ts'
import { chanceFrom } from '../../../src/lib/judging/statistics/chance.ts'
import { meanOf } from '../../../src/lib/judging/statistics/moments.ts'
import { simulateRanks } from '../../../src/lib/judging/statistics/rank-simulation.ts'
import { severityModel } from '../../../src/lib/judging/statistics/severity-model.ts'
import { inventScores } from './invent-scores.ts'
import { bestOf, kendallTau, plainMeans, zScores, type Scores } from './score-methods.ts'

/** How many entries and judges there are, how many read each entry, and how much judges differ (sd, in levels). */
export interface Cell {
  entries: number
  judges: number
  reviews: number
  severity: number
}

export const methods = ['mean', 'z-score', 'REML'] as const
export type Method = (typeof methods)[number]

/** What a method is worth, on average. */
export interface Worth {
  tau: number
  /** Share of the true top three it finds. */
  topThree: number
  /** How often the truly best entry is among its first three. */
  bestInThree: number
}

export interface CellResult {
  cell: Cell
  worth: Record<Method, Worth>
  /** Share of the entries whose true rank lies in their 90 percent interval, and mean width in ranks. */
  coverage: number
  width: number
  /** Every P(top 3) that was said, and whether it came true. */
  forecasts: { said: number; came: boolean }[]
}

const differentPlans = 20
const top = 3

/** Invents competitions of one kind and looks how near each method comes to the truth. */
export function simulateCell(cell: Cell, repetitions: number, draws: number, seed: string): CellResult {
  const found = new Map(methods.map((method) => [method, [] as Worth[]]))
  const forecasts: CellResult['forecasts'] = []
  let covered = 0
  let width = 0
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    // The same numbers for all cells of a size, so that cells differ by what they are and not by luck.
    const chance = chanceFrom(`${seed}/${repetition}`, `${cell.entries} by ${cell.judges}`)
    const { truth, reviews } = inventScores(planOf(cell, repetition % differentPlans), cell.severity, chance)
    const model = severityModel(reviews)
    const adjusted = new Map(model.entries.map(({ entry, adjusted }) => [entry, adjusted]))
    const scores: Record<Method, Scores> = {
      mean: plainMeans(reviews),
      'z-score': zScores(reviews),
      REML: adjusted,
    }
    for (const method of methods) found.get(method)!.push(worthOf(truth, scores[method]))
    const inOrder = bestOf(truth, cell.entries)
    const options = { seed: `${seed}/${repetition}`, draws, top, interval: 0.9 }
    for (const { entry, rankLow, rankHigh, pTop } of simulateRanks(model, options).entries) {
      const rank = inOrder.indexOf(entry) + 1
      covered += Number(rank >= rankLow && rank <= rankHigh)
      width += rankHigh - rankLow
      forecasts.push({ said: pTop!, came: rank <= top })
    }
  }
  const average = (method: Method, of: (worth: Worth) => number) => meanOf(found.get(method)!.map(of))
  const worth = (method: Method): Worth => ({
    tau: average(method, ({ tau }) => tau),
    topThree: average(method, ({ topThree }) => topThree),
    bestInThree: average(method, ({ bestInThree }) => bestInThree),
  })
  const total = repetitions * cell.entries
  return {
    cell,
    worth: { mean: worth('mean'), 'z-score': worth('z-score'), REML: worth('REML') },
    coverage: covered / total,
    width: width / total,
    forecasts,
  }
}

function worthOf(truth: Scores, scores: Scores): Worth {
  const best = bestOf(truth, top)
  const named = bestOf(scores, top)
  return {
    tau: kendallTau(truth, scores),
    topThree: best.filter((entry) => named.includes(entry)).length / top,
    bestInThree: Number(named.includes(best[0]!)),
  }
}

const plans = new Map<string, readonly Pair[]>()

/** One of the plans that the product itself would make. */
function planOf({ entries, judges, reviews }: Cell, number: number): readonly Pair[] {
  const name = `${entries} ${judges} ${reviews} ${number}`
  const known = plans.get(name)
  if (known) return known
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}-${String(at + 1).padStart(3, '0')}`)
  const plan = assignJudges({
    seed: name,
    round: 'r1',
    entries: ids('e', entries),
    judges: ids('j', judges).map((id) => ({ id })),
    reviewsPerEntry: reviews,
    conflicts: [],
  })
  if ('impossible' in plan) throw new Error('Every judge is free to read everything here.')
  plans.set(name, plan.assignments)
  return plan.assignments
}
