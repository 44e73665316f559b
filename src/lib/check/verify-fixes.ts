import { offsetAfter } from '../content/apply-edits.ts'
import type { Edit } from '../content/issue.ts'
import { positionAt } from '../content/position.ts'
import { unreadFiles, type CheckReport, type Diagnostic } from './check.ts'

/** A fix that somebody wants: the finding and the edits, which may hold their own words. */
export interface WantedFix {
  item: Diagnostic
  edits: readonly Edit[]
}

export interface Tried {
  fixes: readonly WantedFix[]
  before: CheckReport
  after: CheckReport
  textBefore: (path: string) => string
  textAfter: (path: string) => string
}

/** Rules about what reading sees, which a fix could break. Other rules may speak up because more can be read now. */
export const reading = /^(file|frontmatter|mdx)\/|^(link|image)\/address$/

/**
 * True when fixes did what they promise: what they are for is gone from the lines they changed, reading finds
 * nothing new on those lines, and no other file that could be read got a finding that stops it.
 */
export function didWork(tried: Tried): boolean {
  const byFile = Map.groupBy(tried.fixes, ({ item }) => item.path)
  const [before, after] = [tried.before, tried.after].map(({ diagnostics }) =>
    Map.groupBy(diagnostics, ({ path }) => path),
  )
  const isMended = [...byFile].every(([path, fixes]) =>
    didWorkIn(path, fixes, tried, { before: before?.get(path) ?? [], after: after?.get(path) ?? [] }),
  )
  if (!isMended) return false
  const known = new Set(tried.before.diagnostics.map((item) => item.fingerprint))
  const unread = unreadFiles(tried.before.diagnostics)
  return !tried.after.diagnostics.some(
    ({ severity, path, fingerprint }) =>
      severity === 'stop' && !byFile.has(path) && !unread.has(path) && !known.has(fingerprint),
  )
}

function didWorkIn(
  path: string,
  fixes: readonly WantedFix[],
  tried: Tried,
  found: Record<'before' | 'after', readonly Diagnostic[]>,
): boolean {
  const [old, now] = [tried.textBefore(path), tried.textAfter(path)]
  const edits = fixes.flatMap((fix) => fix.edits)
  const linesBefore = new Set<number>()
  const linesAfter = new Set<number>()
  for (const { item, edits: own } of fixes) {
    linesBefore.add(item.start.line)
    for (const { start, end, text } of own) {
      addLines(linesBefore, old, start, end)
      const at = offsetAfter(edits, start)
      addLines(linesAfter, now, at, at + text.length)
    }
  }
  const before = countRules(found.before, linesBefore)
  const mended = Map.groupBy(fixes, ({ item }) => item.rule)
  const after = countRules(found.after, linesAfter)
  const isGone = [...mended].every(
    ([rule, { length }]) => (after.get(rule) ?? 0) <= (before.get(rule) ?? 0) - length,
  )
  return (
    isGone && [...after].every(([rule, count]) => !reading.test(rule) || count <= (before.get(rule) ?? 0))
  )
}

function addLines(lines: Set<number>, text: string, start: number, end: number): void {
  const last = positionAt(text, end).line
  for (let { line } = positionAt(text, start); line <= last; line += 1) lines.add(line)
}

function countRules(found: readonly Diagnostic[], lines: ReadonlySet<number>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, start } of found)
    if (lines.has(start.line)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
