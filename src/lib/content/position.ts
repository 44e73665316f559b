import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml'
import { splitFence } from './fence.ts'
import type { FieldPath, Span } from './issue.ts'
import { mendSlips } from './mend-slips.ts'

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
 * missing, the nearest parent that exists. Asked only for files with a finding.
 */
export function spanOfField(text: string, field: FieldPath, part: 'key' | 'value' = 'value'): Span {
  const fence = splitFence(text)
  const base = fence?.yamlStart ?? 0
  const source = fence ? text.slice(fence.yamlStart, fence.yamlEnd) : text
  return (
    findAtTop(source, base, field, part) ?? findInTree(source, base, field, part) ?? firstLine(text, fence)
  )
}

const firstLine = (text: string, fence: unknown): Span =>
  fence ? { start: 0, end: text.includes('\n') ? text.indexOf('\n') : text.length } : { start: 0, end: 0 }

/** A field of the top level with its value on the same line: found without parsing. */
function findAtTop(source: string, base: number, field: FieldPath, part: 'key' | 'value'): Span | undefined {
  const [name] = field
  if (field.length !== 1 || typeof name !== 'string' || !/^[A-Za-z]+$/.test(name)) return undefined
  const line = new RegExp(`^(${name}:[ \\t]+)([^\\s#|>&*!].*?)[ \\t]*\\r?$`, 'm').exec(source)
  if (!line?.[1] || !line[2]) return undefined
  const start = base + line.index
  if (part === 'key') return { start, end: start + name.length }
  return { start: start + line[1].length, end: start + line[1].length + line[2].length }
}

/** The tree of the file that was asked about last; findings are asked for file by file. */
let latest: { source: string; contents: Node | null; back: (span: Span) => Span } | undefined

function findInTree(source: string, base: number, field: FieldPath, part: 'key' | 'value'): Span | undefined {
  if (latest?.source !== source) {
    latest = { source, ...mend(source) }
  }
  let node = latest.contents
  let found: Span | undefined
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
    if (shown.range) {
      const { start, end } = latest.back({ start: shown.range[0], end: shown.range[1] })
      found = { start: base + start, end: base + end }
    }
    node = value
  }
  return found
}

/** The tree as it was read, past its slips; the bare tree of a text that is nested too deeply to be read. */
function mend(source: string): Omit<NonNullable<typeof latest>, 'source'> {
  try {
    const { document, back } = mendSlips(source)
    return { contents: document.contents, back }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const { contents } = parseDocument(source, { logLevel: 'silent', strict: false, uniqueKeys: false })
    return { contents, back: (span) => span }
  }
}
