import { z } from 'zod'
import type { Assignment } from './assignment/review-plan.ts'
import { id } from './record-fields.ts'
import { seal } from './seal.ts'

/** What one judge is asked to read, in the order of reading. Only this judge can open it. */
export const readingListSchema = z.strictObject({
  competition: id,
  round: id,
  judge: id,
  entries: z.array(z.strictObject({ assignment: id, entry: id })),
})

/** See `readingListSchema`. */
export type ReadingList = z.output<typeof readingListSchema>

/** The reading lists of a round, each sealed to its judge, by the judge's id. */
export type SealedLists = Record<string, string>

/** The reading list of each judge, from a plan. A judge without an entry has an empty list. */
export function listsOf(
  competition: string,
  round: string,
  judges: readonly string[],
  assignments: readonly Assignment[],
): ReadingList[] {
  return judges.map((judge) => ({
    competition,
    round,
    judge,
    entries: assignments
      .filter((each) => each.judge === judge)
      .sort((a, b) => a.position - b.position)
      .map(({ id: assignment, entry }) => ({ assignment, entry })),
  }))
}

/**
 * Seals lists to their judges, all as long as the longest of the round: none tells how much its judge reads. Throws
 * when a judge has no key.
 */
export async function sealLists(
  lists: readonly ReadingList[],
  recipients: ReadonlyMap<string, string>,
  ofRound: readonly ReadingList[] = lists,
): Promise<SealedLists> {
  const sealed: SealedLists = {}
  const longest = Math.max(...[...lists, ...ofRound].map((list) => JSON.stringify(list).length))
  for (const list of lists) {
    const recipient = recipients.get(list.judge)
    if (recipient === undefined) throw new RangeError(`${list.judge} has no key.`)
    sealed[list.judge] = await seal(JSON.stringify(list).padEnd(longest), { chairs: [recipient] })
  }
  return sealed
}
