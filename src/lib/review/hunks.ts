import type { Lines } from '../check/blame.ts'

/** The part of a file that a pull request shows, in line numbers of the new file. */
export interface Hunks {
  /** Lines of each hunk with what stands around the change: where a comment may stand. */
  shown: Lines[]
  /** Lines that are new; where lines were only taken out, the two around the gap. */
  changed: Lines[]
}

/** Reads the patch of one file as GitHub gives it. Without one (too long, or no text) every line may have changed and none is shown. */
export function readHunks(patch: string | undefined): Hunks {
  if (patch === undefined) return { shown: [], changed: [{ from: 1, to: Number.MAX_SAFE_INTEGER }] }
  const hunks: Hunks = { shown: [], changed: [] }
  let at = 0
  let open: Lines | undefined
  for (const row of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row)
    if (head) {
      const [from, length] = [Number(head[1]), Number(head[2] ?? 1)]
      at = from
      open = undefined
      if (length > 0) hunks.shown.push({ from, to: from + length - 1 })
      continue
    }
    const [mark] = row
    if (mark === '+') {
      if (open?.to === at - 1) open.to = at
      else hunks.changed.push((open = { from: at, to: at }))
      at += 1
    } else if (mark === '-') {
      // A line that was taken out changes what its neighbors stand beside.
      if (!open || open.to < at - 1) hunks.changed.push((open = { from: Math.max(1, at - 1), to: at }))
    } else if (mark === ' ') at += 1
  }
  return hunks
}

/** True when all lines from one to another stand in one hunk, so that a comment can be put beside them. */
export const isShown = ({ shown }: Hunks, from: number, to: number): boolean =>
  shown.some((hunk) => hunk.from <= from && to <= hunk.to)
