import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../lib/check/check.ts'
import type { Edit } from '../lib/content/issue.ts'

/** Writes every safe fix into the files. Returns how many findings were mended. */
export function applyFixes(folder: string, diagnostics: readonly Diagnostic[]): number {
  const safe = diagnostics.filter((item) => item.fix?.safe)
  let mended = 0
  for (const [path, items] of Map.groupBy(safe, (item) => item.path)) {
    const text = readFileSync(join(folder, path), 'utf8')
    const chosen: Edit[] = []
    for (const { fix } of items) {
      const clash = fix?.edits.some((edit) =>
        chosen.some((other) => edit.start < other.end && other.start < edit.end),
      )
      if (!fix || clash) continue
      chosen.push(...fix.edits)
      mended += 1
    }
    const fixed = chosen
      .sort((a, b) => b.start - a.start)
      .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text)
    writeFileSync(join(folder, path), fixed)
  }
  return mended
}
