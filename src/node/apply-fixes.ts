import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckReport, Diagnostic } from '../lib/check/check.ts'
import { didWork, type WantedFix } from '../lib/check/verify-fixes.ts'
import { applyEdits, doClash } from '../lib/content/apply-edits.ts'
import { checkVariant } from './check-variant.ts'
import type { CheckedZone } from './check-zone.ts'
import { UsageError } from './usage-error.ts'

/** Fixes made in memory: what the files would say, and what the check would say of them. */
export interface Draft {
  texts: ReadonlyMap<string, string>
  report: CheckReport
}

export interface Fixed {
  mended: number
  /** Findings whose fix would not help, or would bring a new finding; it was not written. */
  refused: readonly Diagnostic[]
}

/** Fixes that only come into reach once another is made follow in a round of their own. */
const roundsLimit = 10

/**
 * Writes every safe fix of the chosen files. Each is tried in memory first and checked again. A second run
 * finds nothing to do.
 */
export function applyFixes(checked: CheckedZone, folder: string, isChosen: (path: string) => boolean): Fixed {
  const zone = holdTexts(checked)
  const refused = new Map<string, Diagnostic>()
  let draft: Draft = { texts: new Map(), report: zone.report }
  let mended = 0
  for (let round = 0; round < roundsLimit; round += 1) {
    const wanted = draft.report.diagnostics
      .filter(({ fix, path, fingerprint }) => fix?.safe && isChosen(path) && !refused.has(fingerprint))
      .map((item) => ({ item, edits: item.fix?.edits ?? [] }))
    const tried = tryFixes(zone, draft, wanted)
    for (const item of tried.refused) refused.set(item.fingerprint, item)
    mended += tried.mended
    if (tried.mended === 0) break
    draft = tried.draft
  }
  writeDraft(zone, folder, draft)
  return { mended, refused: [...refused.values()] }
}

/** The same zone with the texts of all files that have a fix, as they are now; what is on the disk may change. */
export function holdTexts(zone: CheckedZone): CheckedZone {
  const paths = new Set(zone.report.diagnostics.flatMap(({ fix, path }) => (fix ? path : [])))
  const held = new Map([...paths].map((path) => [path, zone.content.textOf(path)]))
  const textOf = (path: string) => (held.has(path) ? held.get(path) : zone.content.textOf(path))
  return { ...zone, content: { ...zone.content, textOf } }
}

/** Makes those of some fixes that work and do not clash, in memory. */
export function tryFixes(
  zone: CheckedZone,
  draft: Draft,
  wanted: readonly WantedFix[],
): Fixed & { draft: Draft } {
  const accepted: WantedFix[] = []
  const refused: Diagnostic[] = []
  let better = draft
  const textBefore = (path: string) => draft.texts.get(path) ?? zone.content.textOf(path) ?? ''
  const attempt = (group: readonly WantedFix[]): void => {
    const fixes = [...accepted, ...group]
    const texts = new Map(draft.texts)
    for (const [path, items] of Map.groupBy(fixes, ({ item }) => item.path)) {
      const edits = items.flatMap((fix) => fix.edits)
      texts.set(path, applyEdits(textBefore(path), edits))
    }
    const after = check(zone, texts)
    const textAfter = (path: string) => texts.get(path) ?? ''
    if (didWork({ fixes, before: draft.report, after, textBefore, textAfter })) {
      accepted.push(...group)
      better = { texts, report: after }
    } else if (group.length === 1) refused.push(...group.map(({ item }) => item))
    else {
      const half = group.length >> 1
      attempt(group.slice(0, half))
      attempt(group.slice(half))
    }
  }
  const apart = withoutClashes(wanted)
  if (apart.length > 0) attempt(apart)
  return { mended: accepted.length, refused, draft: better }
}

/** Writes what a draft changed. Throws a UsageError when a file is no longer what was checked. */
export function writeDraft(zone: CheckedZone, folder: string, { texts }: Draft): void {
  for (const [path] of texts)
    if (readFileSync(join(folder, path), 'utf8') !== zone.content.textOf(path))
      throw new UsageError(`${path} was changed in the meantime. Nothing was written: run the command again.`)
  for (const [path, text] of texts) writeFileSync(join(folder, path), text)
}

function check(zone: CheckedZone, texts: ReadonlyMap<string, string>): CheckReport {
  const encoder = new TextEncoder()
  return checkVariant(zone, {
    bytes: new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])),
  })
}

function withoutClashes(wanted: readonly WantedFix[]): WantedFix[] {
  const taken = new Map<string, WantedFix['edits'][number][]>()
  return wanted.filter(({ item, edits }) => {
    const others = taken.get(item.path) ?? []
    if (edits.length === 0 || doClash(edits, others)) return false
    taken.set(item.path, [...others, ...edits])
    return true
  })
}
