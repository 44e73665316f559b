import type { Diagnostic } from '../check/check.ts'
import { applyEdits, doClash } from '../content/apply-edits.ts'
import type { Edit } from '../content/issue.ts'
import { positionAt } from '../content/position.ts'
import type { Suggestion } from './change-report.ts'
import { isShown, type Hunks } from './hunks.ts'

/** Longer pieces are no longer a small thing to say yes to. */
const mostLines = 8
const mostCharacters = 4000

/** Whole lines of a file and what to write in their place. */
interface Part {
  from: number
  to: number
  edits: Edit[]
  fingerprints: string[]
}

/**
 * The safe fixes of one file as whole lines to take over with a click, in the order of the file. Fixes of the same
 * lines become one. Only lines that the pull request shows can carry one.
 */
export function suggestFixes(text: string, findings: readonly Diagnostic[], hunks: Hunks): Suggestion[] {
  // GitHub would put line ends of its own into a file that has others.
  if (text.includes('\r')) return []
  const parts: Part[] = []
  for (const { fix, fingerprint } of findings) {
    if (!fix?.safe || fix.edits.length === 0) continue
    const part = { ...linesOf(text, fix.edits), edits: [...fix.edits], fingerprints: [fingerprint] }
    const other = parts.find(({ from, to }) => from <= part.to && part.from <= to)
    if (!other) parts.push(part)
    else if (!doClash(other.edits, part.edits)) join(other, part)
  }
  return parts
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, edits, fingerprints }) => {
      if (to - from >= mostLines || fingerprints.length > 20 || !isShown(hunks, from, to)) return []
      const start = offsetOf(text, from)
      const end = endOfLine(text, to)
      const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
      const better = applyEdits(text.slice(start, end), moved)
      if (better.length > mostCharacters) return []
      return { path: findings[0]?.path ?? '', from, to, text: better, fingerprints }
    })
}

function linesOf(text: string, edits: readonly Edit[]): { from: number; to: number } {
  const from = positionAt(text, Math.min(...edits.map(({ start }) => start))).line
  return { from, to: Math.max(from, positionAt(text, Math.max(...edits.map(({ end }) => end))).line) }
}

function join(part: Part, other: Part): void {
  part.from = Math.min(part.from, other.from)
  part.to = Math.max(part.to, other.to)
  part.edits.push(...other.edits)
  part.fingerprints.push(...other.fingerprints)
}

function offsetOf(text: string, line: number): number {
  let start = 0
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1
  return start
}

function endOfLine(text: string, line: number): number {
  const end = text.indexOf('\n', offsetOf(text, line))
  return end === -1 ? text.length : end
}
