import { applyEdits, doClash } from '../content/apply-edits.ts'
import type { CheckReport, Diagnostic } from './check.ts'
import { didWork, type WantedFix } from './verify-fixes.ts'

/** Files with findings: what they say, and what the check would say of other texts in their place. */
export interface Mendable {
  textOf: (path: string) => string | undefined
  check: (texts: ReadonlyMap<string, string>) => CheckReport
}

/** Fixes made in memory: what the files would say, and what the check would say of them. */
export interface Draft {
  texts: ReadonlyMap<string, string>
  report: CheckReport
}

export interface Fixed {
  mended: number
  /** Findings whose fix would not help, or would bring a new finding; it was not made. */
  refused: readonly Diagnostic[]
}

export type Tried = Fixed & { draft: Draft }

/** Fixes that only come into reach once another is made follow in a round of their own. */
const roundsLimit = 10

/** Makes every safe fix of the chosen files, each tried first and checked again. A second run finds nothing to do. */
export function trySafeFixes(
  files: Mendable,
  report: CheckReport,
  isChosen: (path: string) => boolean,
): Tried {
  const refused = new Map<string, Diagnostic>()
  let draft: Draft = { texts: new Map(), report }
  let mended = 0
  for (let round = 0; round < roundsLimit; round += 1) {
    const wanted = draft.report.diagnostics
      .filter(({ fix, path, fingerprint }) => fix?.safe && isChosen(path) && !refused.has(fingerprint))
      .map((item) => ({ item, edits: item.fix?.edits ?? [] }))
    const tried = tryFixes(files, draft, wanted)
    for (const item of tried.refused) refused.set(item.fingerprint, item)
    mended += tried.mended
    if (tried.mended === 0) break
    draft = tried.draft
  }
  return { mended, refused: [...refused.values()], draft }
}

/** Makes those of some fixes that work and do not clash. */
export function tryFixes(files: Mendable, draft: Draft, wanted: readonly WantedFix[]): Tried {
  const accepted: WantedFix[] = []
  const refused: Diagnostic[] = []
  let better = draft
  const textBefore = (path: string) => draft.texts.get(path) ?? files.textOf(path) ?? ''
  const attempt = (group: readonly WantedFix[]): void => {
    const fixes = [...accepted, ...group]
    const texts = new Map(draft.texts)
    for (const [path, items] of Map.groupBy(fixes, ({ item }) => item.path)) {
      const edits = items.flatMap((fix) => fix.edits)
      texts.set(path, applyEdits(textBefore(path), edits))
    }
    const after = files.check(texts)
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

function withoutClashes(wanted: readonly WantedFix[]): WantedFix[] {
  const taken = new Map<string, WantedFix['edits'][number][]>()
  return wanted.filter(({ item, edits }) => {
    const others = taken.get(item.path) ?? []
    if (edits.length === 0 || doClash(edits, others)) return false
    taken.set(item.path, [...others, ...edits])
    return true
  })
}
