import type { Chance } from '../statistics/chance.ts'
import { countPanels } from './connect-panels.ts'
import { canSwap, makeSwap, pairsOf, swapCost, type ReaderTable } from './reader-table.ts'

const triesPerReview = 150

/**
 * Swaps at no cost until as many pairs of entries as possible have a judge in common and none has many: every
 * entry is then compared with many others (Cook, Golany, Kress, Penn and Raviv 2005, Management Science 51:
 * 655-661). Lowers the sum of squared numbers of shared judges. Never splits what is linked.
 */
export function spreadPairs(table: ReaderTable, chance: Chance, linked: boolean): void {
  const shared = sharedJudges(table)
  const pairs = chance.shuffle(pairsOf(table))
  const panels = linked ? 1 : countPanels(table)
  const tries = triesPerReview * pairs.length
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [one, two] = [pairs[chance.below(pairs.length)]!, pairs[chance.below(pairs.length)]!]
    const swap = { entry: one.entry, first: one.judge, otherEntry: two.entry, second: two.judge }
    if (!canSwap(table, swap) || swapCost(table, swap) !== 0) continue
    const change = squaresChange(table, shared, swap.entry, swap.first, swap.second, swap.otherEntry)
    const total = change + squaresChange(table, shared, swap.otherEntry, swap.second, swap.first, swap.entry)
    if (total >= 0) continue
    const before = [...table.lists[one.judge]!, ...table.lists[two.judge]!]
    makeSwap(table, swap)
    if (!linked && countPanels(table) > panels) {
      makeSwap(table, { ...swap, first: swap.second, second: swap.first })
      continue
    }
    recount(table, shared, [...before, one.entry, two.entry], [one.entry, two.entry])
    ;[one.judge, two.judge] = [two.judge, one.judge]
  }
}

/** Share of pairs of entries that some judge reads both of; 1 when there is a single entry. */
export function pairCoverage(table: ReaderTable): number {
  const shared = sharedJudges(table)
  const count = shared.length
  let covered = 0
  for (let a = 0; a < count; a += 1) for (let b = 0; b < a; b += 1) if (shared[a]![b]! > 0) covered += 1
  return count < 2 ? 1 : covered / ((count * (count - 1)) / 2)
}

function sharedJudges({ readers }: ReaderTable): number[][] {
  return readers.map((own) =>
    readers.map((other) => {
      let both = 0
      for (const judge of own) if (other.has(judge)) both += 1
      return both
    }),
  )
}

/** What the squares change by when `entry` goes from one judge to another, who hands over `instead`. */
function squaresChange(
  { lists }: ReaderTable,
  shared: readonly (readonly number[])[],
  entry: number,
  from: number,
  to: number,
  instead: number,
): number {
  const row = shared[entry]!
  let change = 0
  for (const other of lists[from]!)
    if (other !== entry && !lists[to]!.has(other)) change += 1 - 2 * row[other]!
  for (const other of lists[to]!)
    if (other !== instead && !lists[from]!.has(other)) change += 1 + 2 * row[other]!
  return change
}

function recount(
  { readers }: ReaderTable,
  shared: number[][],
  others: readonly number[],
  entries: readonly number[],
): void {
  for (const entry of entries)
    for (const other of others) {
      let both = 0
      for (const judge of readers[entry]!) if (readers[other]!.has(judge)) both += 1
      shared[entry]![other] = both
      shared[other]![entry] = both
    }
}
