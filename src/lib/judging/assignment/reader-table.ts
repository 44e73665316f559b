/** Who reads what, as numbers, while a plan is being made better. */
export interface ReaderTable {
  /** Judges of each entry. */
  readers: Set<number>[]
  /** Entries of each judge. */
  lists: Set<number>[]
  /** Whether a judge may read an entry at all, `[entry][judge]`. */
  free: boolean[][]
  /** How badly they fit. */
  cost: number[][]
  /** Pairs that may not be given up. */
  kept: boolean[][]
}

/** Two judges change entries: `first` hands its entry to `second` and gets the other. */
export interface Swap {
  entry: number
  first: number
  otherEntry: number
  second: number
}

/** Whether a swap keeps to what is free and kept; loads and reviews per entry never change. */
export function canSwap(table: ReaderTable, { entry, first, otherEntry, second }: Swap): boolean {
  return (
    entry !== otherEntry &&
    first !== second &&
    !table.kept[entry]![first] &&
    !table.kept[otherEntry]![second] &&
    table.free[entry]![second]! &&
    table.free[otherEntry]![first]! &&
    !table.readers[entry]!.has(second) &&
    !table.readers[otherEntry]!.has(first)
  )
}

/** What a swap adds to the costs. */
export function swapCost({ cost }: ReaderTable, { entry, first, otherEntry, second }: Swap): number {
  const before = cost[entry]![first]! + cost[otherEntry]![second]!
  return cost[entry]![second]! + cost[otherEntry]![first]! - before
}

/** Makes a swap. The same swap with the judges the other way round takes it back. */
export function makeSwap(table: ReaderTable, { entry, first, otherEntry, second }: Swap): void {
  move(table, entry, first, second)
  move(table, otherEntry, second, first)
}

function move({ readers, lists }: ReaderTable, entry: number, from: number, to: number): void {
  readers[entry]!.delete(from)
  readers[entry]!.add(to)
  lists[from]!.delete(entry)
  lists[to]!.add(entry)
}

/** All pairs, by entry and then judge, so that nothing depends on the way a plan came about. */
export function pairsOf({ readers }: ReaderTable): { entry: number; judge: number }[] {
  return readers.flatMap((judges, entry) =>
    [...judges].sort((a, b) => a - b).map((judge) => ({ entry, judge })),
  )
}
