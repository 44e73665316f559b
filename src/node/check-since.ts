import { assignBlame } from '../lib/check/blame.ts'
import type { CheckReport } from '../lib/check/check.ts'
import { nameOtherFile } from '../lib/content/other-file.ts'
import { checkVariant } from './check-variant.ts'
import type { CheckedZone } from './check-zone.ts'
import { readGitChanges } from './git-changes.ts'
import { isListed, isRead } from './list-files.ts'

/**
 * What a change brought: the report of a zone without the findings that its saved version already had. The version
 * is checked too, with all that did not change as it is now, so that what a change breaks elsewhere is exact.
 */
export function checkSince(zone: CheckedZone, folder: string, version: string): CheckReport {
  const { files, others } = zone.content
  const { lines, before } = readGitChanges(
    folder,
    version,
    [...files, ...others].map(({ path }) => path),
  )
  const bytes = new Map<string, Uint8Array | undefined>()
  const othersThen = others.filter(({ path }) => !before.has(path))
  for (const [path, file] of before) {
    const read = file?.plain && isRead(path)
    bytes.set(path, read && isListed(path) ? file.bytes : undefined)
    if (file && !read && isListed(path)) othersThen.push(nameOtherFile(path, !file.plain))
  }
  const then = checkVariant(zone, { bytes, others: othersThen })
  return assignBlame(zone.report, { lines, known: new Set(then.diagnostics.map((item) => item.fingerprint)) })
}
