import { UsageError } from '../usage-error.ts'
import { codesFile } from './judging-paths.ts'
import type { PrivateStore } from './private-store.ts'

/**
 * Ids of entries, by code, as freezing wrote them. Throws a UsageError when they are not in the store: without them
 * no conflict would be found.
 */
export function readCodes(store: PrivateStore): Readonly<Record<string, string>> {
  const text = store.read(codesFile)
  if (text !== undefined) return JSON.parse(text) as Record<string, string>
  throw new UsageError(
    `${store.folder}/${codesFile} is missing. It says which code is which entry, and was written when the entries were frozen. ` +
      'Name the folder that holds it: --store FOLDER',
  )
}
