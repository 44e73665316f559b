import { judgeKeys, secretPattern, type JudgeKeys } from '../../lib/judging/judge-keys.ts'
import { readingListSchema, type ReadingList } from '../../lib/judging/reading-lists.ts'
import { unseal } from '../../lib/judging/seal.ts'
import type { Given } from './given.ts'

/** A judge whose link was opened. */
export interface OpenedLink {
  judge: string
  keys: JudgeKeys
  list: ReadingList
}

/**
 * Opens the personal link in the address. The secret stands behind the `#`, which no browser sends to a server.
 * Undefined when there is none; `wrong` when it opens nothing here.
 */
export async function openLink(hash: string, given: Given): Promise<OpenedLink | 'wrong' | undefined> {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const judge = parts.get('j')
  const secret = parts.get('k')
  if (judge === null && secret === null) return undefined
  const sealed = judge !== null && Object.hasOwn(given.lists, judge) ? given.lists[judge] : undefined
  if (judge === null || secret === null || !secretPattern.test(secret) || sealed === undefined) return 'wrong'
  try {
    const keys = await judgeKeys(secret, given.competition)
    const list = readingListSchema.parse(JSON.parse(await unseal(sealed, [keys.identity])))
    return { judge, keys, list }
  } catch {
    return 'wrong'
  }
}
