import type { Judging } from '../content/schemas/index.ts'
import type { Pair } from './assignment/review-plan.ts'

/** An entry that fewer judges read than was planned. */
export interface FewReaders {
  entry: string
  read: number
  planned: number
}

/**
 * Entries that fewer judges read than planned, in order of their codes. What is planned: `perEntry` of the first round;
 * and all judges whom no conflict keeps away where a round says no number, and for entries that were read again.
 */
export function findFewReaders(
  { rounds, judges = [] }: Pick<Judging, 'rounds' | 'judges'>,
  sheets: readonly { entry: string; judge: string; round: string }[],
  away: readonly Pair[],
): FewReaders[] {
  const [first] = rounds
  return [...Map.groupBy(sheets, ({ entry }) => entry)]
    .flatMap(([entry, own]): FewReaders[] => {
      const gone = new Set(away.flatMap((pair) => (pair.entry === entry ? pair.judge : [])))
      const all = judges.filter(({ id }) => !gone.has(id)).length
      const last = rounds.findLast(({ id }) => own.some(({ round }) => round === id)) ?? first
      // A later round gives each finalist to every judge who has not read it.
      const planned = last === first ? (first?.perEntry ?? all) : all
      const read = new Set(own.map(({ judge }) => judge)).size
      return read < planned ? [{ entry, read, planned }] : []
    })
    .sort((a, b) => (a.entry < b.entry ? -1 : 1))
}
