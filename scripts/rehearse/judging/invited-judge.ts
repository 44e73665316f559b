import { judgeKeys, type JudgeKeys } from '../../../src/lib/judging/judge-keys.ts'
import {
  readingListSchema,
  type ReadingList,
  type SealedLists,
} from '../../../src/lib/judging/reading-lists.ts'
import { unseal } from '../../../src/lib/judging/seal.ts'
import type { CompetitionFiles } from '../../../src/node/judging/competition-files.ts'
import { listsFile } from '../../../src/node/judging/judging-paths.ts'
import type { PrivateStore } from '../../../src/node/judging/private-store.ts'

/** What the personal link of a judge can do. */
export function keysFromLink(store: PrivateStore, competition: string, judge: string): Promise<JudgeKeys> {
  const links = store.read('links.csv') ?? ''
  return judgeKeys(new RegExp(`#j=${judge}&k=([\\w-]{43})`).exec(links)?.[1] ?? '', competition)
}

/** What a judge is asked to read in a round, as the keys of the link open it. */
export async function openList(
  { read }: CompetitionFiles,
  { judge, round }: { judge: string; round: string },
  keys: JudgeKeys,
): Promise<ReadingList> {
  const lists = JSON.parse(read(listsFile(round)) ?? '{}') as SealedLists
  return readingListSchema.parse(JSON.parse(await unseal(lists[judge] ?? '', [keys.identity])))
}
