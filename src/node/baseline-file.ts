import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import {
  compareBaseline,
  entryOf,
  parseBaseline,
  printBaseline,
  type Baseline,
  type BaselineState,
} from '../lib/check/baseline.ts'
import type { CheckReport } from '../lib/check/check.ts'
import type { BaselineDeed } from '../lib/report/baseline-words.ts'
import { UsageError } from './usage-error.ts'

/** The baseline lies beside the content folder: in it, the check would ask what the file is. */
export const baselineFile = (content: string): string => join(dirname(content), '.zonebook-baseline.json')

/** Reads the baseline of a content folder; undefined when there is none. Throws a UsageError when it is damaged. */
export function readBaseline(content: string): Baseline | undefined {
  const file = baselineFile(content)
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
  const baseline = parseBaseline(readFileSync(file, 'utf8'))
  if (baseline) return baseline
  throw new UsageError(
    `${relative(process.cwd(), file)} cannot be read, so nothing was checked against it. Take back the last change to it, or delete it and write a new one: npm run check -- baseline --write`,
  )
}

export interface BaselineOrder {
  write: boolean
  prune: boolean
  /** Why findings are let in that the baseline does not know. */
  because: string | undefined
  today: string
}

/** Looks at, writes or shortens the baseline. It grows only with a reason; throws a UsageError otherwise. */
export function keepBaseline(
  content: string,
  report: CheckReport,
  { write, prune, because, today }: BaselineOrder,
): { deed: BaselineDeed; state: BaselineState; exists: boolean } {
  const baseline = readBaseline(content)
  const state = compareBaseline(report, baseline)
  const { added, held, stale } = state
  const exists = baseline !== undefined
  if (!write && !prune) return { deed: 'looked', state, exists }
  if (write && prune) throw new UsageError('Use --write or --prune, not both.')
  if (write && exists && added.length > 0 && !because?.trim())
    throw new UsageError(
      `The baseline would grow by ${added.length}. It is there to shrink: mend them, or say why they may stay: npm run check -- baseline --write --because "..."`,
    )
  const reason = exists ? because?.trim() : because?.trim() || undefined
  const kept = write ? [...held, ...stale, ...added.map((item) => entryOf(item, today, reason))] : held
  writeFileSync(baselineFile(content), printBaseline({ schema: 1, day: today, findings: kept }))
  return { deed: write ? 'written' : 'pruned', state, exists }
}
