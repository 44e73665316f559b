import { linkedPanels } from '../statistics/linked-panels.ts'
import { canSwap, makeSwap, pairsOf, swapCost, type ReaderTable, type Swap } from './reader-table.ts'

const mostTries = 2000

/**
 * Links judges who share no entry, directly or through others, by the cheapest swaps that do it: without a link
 * nobody can tell a strict panel from weak entries. Does nothing when calibration entries link them already or
 * when there are too few reviews to link all.
 */
export function connectPanels(table: ReaderTable, linked: boolean): void {
  if (linked) return
  while (countPanels(table) > 1 && connectTwo(table));
}

/** How many groups of judges and entries no review links. */
export function countPanels({ readers, lists }: ReaderTable): number {
  const seen = new Uint8Array(readers.length)
  let panels = 0
  for (let first = 0; first < seen.length; first += 1) {
    if (seen[first] || readers[first]!.size === 0) continue
    panels += 1
    const done = new Set<number>()
    const open = [first]
    seen[first] = 1
    for (let entry = open.pop(); entry !== undefined; entry = open.pop())
      for (const judge of readers[entry]!) {
        if (done.has(judge)) continue
        done.add(judge)
        for (const other of lists[judge]!) {
          if (seen[other]) continue
          seen[other] = 1
          open.push(other)
        }
      }
  }
  return panels
}

/** Makes the cheapest swap that leaves fewer panels; false when there is none. */
function connectTwo(table: ReaderTable): boolean {
  const pairs = pairsOf(table)
  const judges = table.lists.filter((list) => list.size > 0).length
  if (pairs.length < table.readers.length + judges - 1) return false
  const panels = countPanels(table)
  const links = (swap: Swap): boolean => {
    makeSwap(table, swap)
    if (countPanels(table) < panels) return true
    makeSwap(table, { ...swap, first: swap.second, second: swap.first })
    return false
  }
  const dearer: { swap: Swap; cost: number }[] = []
  let tries = 0
  for (const swap of swapsBetweenPanels(table)) {
    const cost = swapCost(table, swap)
    if (cost > 0) dearer.push({ swap, cost })
    else if (tries < mostTries && links(swap)) return true
    else tries += 1
  }
  dearer.sort((a, b) => a.cost - b.cost)
  return dearer.slice(0, mostTries).some(({ swap }) => links(swap))
}

function* swapsBetweenPanels(table: ReaderTable): Generator<Swap> {
  const pairs = pairsOf(table)
  const panels = linkedPanels(
    pairs.map(({ entry, judge }) => ({ entry: String(entry), judge: String(judge) })),
  )
  const panelOf = new Map(panels.flatMap(({ judges }, at) => judges.map((judge) => [Number(judge), at])))
  for (const { entry, judge } of pairs)
    for (const other of pairs) {
      const swap = { entry, first: judge, otherEntry: other.entry, second: other.judge }
      if (panelOf.get(judge)! < panelOf.get(other.judge)! && canSwap(table, swap)) yield swap
    }
}
