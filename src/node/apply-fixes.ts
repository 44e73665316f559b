import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  tryFixes as tryInMemory,
  trySafeFixes,
  type Draft,
  type Fixed,
  type Mendable,
  type Tried,
} from '../lib/check/try-fixes.ts'
import type { WantedFix } from '../lib/check/verify-fixes.ts'
import { checkVariant } from './check-variant.ts'
import type { CheckedZone } from './check-zone.ts'
import { UsageError } from './usage-error.ts'

export type { Draft, Fixed } from '../lib/check/try-fixes.ts'

/**
 * Writes every safe fix of the chosen files. Each is tried in memory first and checked again. A second run
 * finds nothing to do.
 */
export function applyFixes(checked: CheckedZone, folder: string, isChosen: (path: string) => boolean): Fixed {
  const zone = holdTexts(checked)
  const { draft, mended, refused } = trySafeFixes(mendable(zone), zone.report, isChosen)
  writeDraft(zone, folder, draft)
  return { mended, refused }
}

/** The same zone with the texts of all files that have a fix, as they are now; what is on the disk may change. */
export function holdTexts(zone: CheckedZone): CheckedZone {
  const paths = new Set(zone.report.diagnostics.flatMap(({ fix, path }) => (fix ? path : [])))
  const held = new Map([...paths].map((path) => [path, zone.content.textOf(path)]))
  const textOf = (path: string) => (held.has(path) ? held.get(path) : zone.content.textOf(path))
  return { ...zone, content: { ...zone.content, textOf } }
}

/** Makes those of some fixes that work and do not clash, in memory. */
export const tryFixes = (zone: CheckedZone, draft: Draft, wanted: readonly WantedFix[]): Tried =>
  tryInMemory(mendable(zone), draft, wanted)

/** Writes what a draft changed. Throws a UsageError when a file is no longer what was checked. */
export function writeDraft(zone: CheckedZone, folder: string, { texts }: Draft): void {
  for (const [path] of texts)
    if (readFileSync(join(folder, path), 'utf8') !== zone.content.textOf(path))
      throw new UsageError(`${path} was changed in the meantime. Nothing was written: run the command again.`)
  for (const [path, text] of texts) writeFileSync(join(folder, path), text)
}

function mendable(zone: CheckedZone): Mendable {
  const encoder = new TextEncoder()
  return {
    textOf: zone.content.textOf,
    check: (texts) =>
      checkVariant(zone, { bytes: new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])) }),
  }
}
