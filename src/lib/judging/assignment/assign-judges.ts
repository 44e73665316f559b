import { chanceFrom, type Chance } from '../statistics/chance.ts'
import { linkStrength } from '../statistics/link-strength.ts'
import { byCodeUnits } from '../statistics/moments.ts'
import { panelDesign } from '../statistics/panel-design.ts'
import { connectPanels, countPanels } from './connect-panels.ts'
import { PlanTable } from './plan-table.ts'
import { pairsOf } from './reader-table.ts'
import { pairCoverage, spreadPairs } from './spread-pairs.ts'
import { positionImbalance, readingOrders } from './reading-order.ts'
import type { AssignedPlan, Assignment, Impossible, Pair, ReviewPlan } from './review-plan.ts'

/**
 * Who reads what. First the loads are as even as can be (they differ by one at most unless conflicts, limits or kept
 * pairs force more), then the costs are the least that such loads allow; swaps at no cost then let every entry meet
 * many others and balance the places in the order of reading. A conflict is never assigned.
 */
export function assignJudges(plan: ReviewPlan): AssignedPlan | { impossible: Impossible[] } {
  const chance = chanceFrom(plan.seed, `${plan.round}/assignment`)
  const table = new PlanTable(plan, chance)
  const impossible = [...table.keptConflicts(), ...table.tooFewJudges()]
  if (impossible.length > 0) return { impossible }
  const flow = table.solve()
  if (flow.amount < table.needed) return { impossible: [table.tooLittleRoom(flow)] }
  const readers = table.read(flow)
  const costOf = () =>
    pairsOf(readers).reduce((sum, { entry, judge }) => sum + readers.cost[entry]![judge]!, 0)
  const leastCost = costOf()
  const calibration = table.calibration()
  const linked = linksAll(calibration, table.judges)
  connectPanels(readers, linked)
  spreadPairs(readers, chance, linked)
  const orders = readingOrders(
    readers.lists.map((list) => [...list]),
    chance,
  )
  const assignments = nameAssignments(plan.round, table, orders, chance)
  const loads = readers.lists.map((list) => list.size)
  return {
    assignments,
    calibration,
    cost: costOf(),
    leastCost,
    quality: {
      loads: [Math.min(...loads), Math.max(...loads)],
      pairCoverage: pairCoverage(readers),
      panels: linked ? 1 : countPanels(readers),
      link: linkOf(assignments, calibration),
      positionImbalance: positionImbalance(orders),
    },
  }
}

function linkOf(assignments: readonly Pair[], calibration: AssignedPlan['calibration']): number | undefined {
  const shared = calibration.flatMap(({ judge, entries }) => entries.map((entry) => ({ entry, judge })))
  return linkStrength(panelDesign([...assignments, ...shared].map((pair) => ({ ...pair, score: 0 }))))
}

/** One entry that everybody scores links everybody. */
function linksAll(calibration: AssignedPlan['calibration'], judges: readonly string[]): boolean {
  const shared = new Set(calibration.flatMap(({ entries }) => entries))
  return [...shared].some(
    (entry) => calibration.filter(({ entries }) => entries.includes(entry)).length === judges.length,
  )
}

function nameAssignments(
  round: string,
  { entries, judges }: PlanTable,
  orders: readonly (readonly number[])[],
  chance: Chance,
): Assignment[] {
  const count = orders.flat().length
  const digits = String(count).length
  const numbers = chance.shuffle(Array.from({ length: count }, (_, at) => at + 1))
  return orders
    .flatMap((order, judge) =>
      order.map((entry, at) => ({ entry: entries[entry]!, judge: judges[judge]!, position: at + 1 })),
    )
    .map((pair, at) => ({ id: `${round}-${String(numbers[at]).padStart(digits, '0')}`, ...pair }))
    .sort((a, b) => byCodeUnits(a.judge, b.judge) || a.position - b.position)
}
