import type { Edit } from './issue.ts'

/** Replaces parts of a text. The edits may come in any order and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let better = ''
  let at = 0
  for (const edit of inOrder(edits)) {
    better += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return better + text.slice(at)
}

/** True when two lists of edits touch the same part of a text, so that only one of them can be made. */
export const doClash = (some: readonly Edit[], others: readonly Edit[]): boolean =>
  some.some((edit) =>
    others.some(
      (other) =>
        (edit.start < other.end && other.start < edit.end) || (edit.start === other.start && edit !== other),
    ),
  )

/** Where an offset of the original text is after the edits; inside an edit, where the new words start. */
export function offsetAfter(edits: readonly Edit[], offset: number): number {
  let moved = 0
  for (const { start, end, text } of inOrder(edits)) {
    if (offset < end) return Math.min(offset, start) + moved
    moved += text.length - (end - start)
  }
  return offset + moved
}

/** Where an offset of the edited text was in the original; inside new words, where the old ones start. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let moved = 0
  for (const { start, end, text } of inOrder(edits)) {
    const at = start + moved
    if (offset <= at) break
    if (offset < at + text.length) return start
    moved += text.length - (end - start)
  }
  return offset - moved
}

const inOrder = (edits: readonly Edit[]) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
