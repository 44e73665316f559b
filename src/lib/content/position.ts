import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml'
import { splitFence } from './fence.ts'
import type { FieldPath, Span } from './issue.ts'

/** A place in a file as editors show it: both numbers start at 1, columns in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const at = Math.max(0, Math.min(offset, text.length))
  let line = 1
  // Editors do not count the invisible mark that some of them write at the start of a file.
  let lineStart = text.startsWith('\uFEFF') ? 1 : 0
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1
    lineStart = next + 1
  }
  return { line, column: Math.max(1, at - lineStart + 1) }
}

/**
 * Where a field stands in the frontmatter: the value, or with `key` the key. When the field is
 * missing, the nearest parent that exists. Parses the YAML anew, so only for files with a finding.
 */
export function spanOfField(text: string, field: FieldPath, part: 'key' | 'value' = 'value'): Span {
  const fence = splitFence(text)
  const whole = fence
    ? { start: 0, end: text.indexOf('\n') === -1 ? text.length : text.indexOf('\n') }
    : { start: 0, end: 0 }
  const base = fence?.yamlStart ?? 0
  const source = fence ? text.slice(fence.yamlStart, fence.yamlEnd) : text
  let node: Node | null = parseDocument(source, {
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
  }).contents
  let found: Span = whole
  for (const step of field) {
    const next: Pair | Node | undefined = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : isSeq(node) && typeof step === 'number'
        ? (node.items[step] as Node | undefined)
        : undefined
    if (!next) return found
    const value = isPair(next) ? (next.value as Node | null) : next
    const key = isPair(next) ? (next.key as Node) : next
    const shown = part === 'key' || !value?.range ? key : value
    if (shown.range) found = { start: base + shown.range[0], end: base + shown.range[1] }
    node = value
  }
  return found
}
