import type { RankSimulation } from './rank-simulation.ts'

/**
 * Entries in order of rank, cut where one comes before the next in at least `separateAt` of the draws (0.75 is
 * our proposal, fixed before the first sheet). Within a group no neighbor is told from the next.
 */
export function groupEntries(
  inOrder: readonly string[],
  beats: RankSimulation['beats'],
  separateAt: number,
): string[][] {
  const groups: string[][] = []
  for (const entry of inOrder) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before !== undefined && !isSeparate(beats(before, entry), separateAt)) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

/**
 * Entries that cannot be told from a given one, although chance may have put them in another group or on the
 * other side of the line for awards. In the order given.
 */
export function closeTo(
  entry: string,
  inOrder: readonly string[],
  beats: RankSimulation['beats'],
  separateAt: number,
): string[] {
  return inOrder.filter(
    (other) =>
      other !== entry &&
      !isSeparate(beats(entry, other), separateAt) &&
      !isSeparate(beats(other, entry), separateAt),
  )
}

function isSeparate(share: number | undefined, separateAt: number): boolean {
  return share !== undefined && share >= separateAt
}
