import { isMap, isScalar, visit, type Document, type Range } from 'yaml'
import { withoutHidden } from './decode.ts'
import { moveIssue, quote, shiftSpan, type FieldPath, type Issue, type Span } from './issue.ts'
import { cutOffIssues } from './cut-off.ts'
import { mendSlips } from './mend-slips.ts'

const depthLimit = 6

/** Keys that a site builder or JavaScript gives a power of their own. */
const reserved = new Set(['__proto__', 'constructor', 'layout', 'slug', 'astro', 'components'])

/**
 * Reads YAML as plain data: no tags, anchors or merges. A slip that has one exact answer is reported and read
 * past, so that it hides nothing of what follows. Offsets in the issues count from `base`.
 */
export function parseYaml(
  source: string,
  base: number,
  issues: Issue[],
): Record<string, unknown> | undefined {
  try {
    return readYaml(source, base, issues)
  } catch (error) {
    // Thousands of lists inside each other end the parser's stack.
    if (!(error instanceof RangeError)) throw error
    issues.push(tooDeepIssue(base))
    return undefined
  }
}

function readYaml(source: string, base: number, issues: Issue[]): Record<string, unknown> | undefined {
  const { text, document, issues: slips, readable, back } = mendSlips(source)
  const inFile = <T extends Span>(span: T): T => shiftSpan(back(span), base)
  issues.push(...slips.map((issue) => moveIssue(issue, (span) => shiftSpan(span, base))))
  if (!readable) return undefined
  const found: Issue[] = []
  let refused = false
  if (/[&*!\\]|<<|__proto__|constructor|layout|slug|astro|components|\? /.test(text)) {
    refusePowers(document, text, found)
    refused = found.some((issue) => issue.rule === 'frontmatter/yaml')
  }
  if (!refused) found.push(...cutOffIssues(document, text, 0))
  issues.push(...found.map((issue) => moveIssue(issue, inFile)))
  if (refused) return undefined
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  if (data === null || data === undefined) return {}
  if (Array.isArray(data)) return data as unknown as Record<string, unknown>
  if (typeof data !== 'object') {
    issues.push(notFields(source, base))
    return undefined
  }
  if (tooDeep(data, depthLimit)) {
    issues.push(tooDeepIssue(base))
    return undefined
  }
  if (text.includes('\\')) takeOutHidden(data, [], issues)
  for (const key of Object.keys(data)) if (reserved.has(key)) Reflect.deleteProperty(data, key)
  return data as Record<string, unknown>
}

const tooDeepIssue = (base: number): Issue => ({
  rule: 'frontmatter/yaml',
  message: 'too-deep',
  values: { limit: depthLimit },
  span: { start: base, end: base + 1 },
})

/** Says that the text is no list of fields. */
export const notFields = (source: string, base: number): Issue => ({
  rule: 'frontmatter/yaml',
  message: 'not-fields',
  values: { excerpt: quote(source.trim(), 40) },
  span: { start: base, end: base + (source.split('\n', 1)[0] ?? '').length },
})

function refusePowers(document: Document, source: string, issues: Issue[]): void {
  const at = (range: Range | null | undefined) => ({
    start: range?.[0] ?? 0,
    end: range?.[1] ?? 1,
  })
  const marked = (mark: string, range: Range | null | undefined) => {
    let start = source.lastIndexOf(mark, range?.[0] ?? 0)
    while (source[start - 1] === mark) start -= 1
    const text = /^\S*/.exec(source.slice(start))?.[0] ?? ''
    return { text, span: { start, end: start + text.length } }
  }
  const refuse = (message: string, values: Issue['values'], span: Span) =>
    void issues.push({ rule: 'frontmatter/yaml', message, values, span })
  visit(document, {
    Alias: (_key, node) => refuse('anchors', {}, at(node.range)),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) refuse('anchors', {}, marked('&', node.range).span)
      if (!node.tag) return
      const { text, span } = marked('!', node.range)
      refuse('tag', { tag: quote(text, 30) }, span)
    },
    Pair: (_key, pair) => {
      if (!isScalar(pair.key)) return refuse('layout', { excerpt: '?' }, { start: 0, end: 1 })
      const name = String(pair.key.value)
      if (name === '<<') refuse('anchors', {}, at(pair.key.range))
      const top = isMap(document.contents) && document.contents.items.includes(pair as never)
      if (name === '__proto__' || name === 'constructor' || (top && reserved.has(name))) {
        issues.push({
          rule: 'frontmatter/reserved-key',
          message: 'reserved',
          values: { key: name },
          span: at(pair.key.range),
        })
      }
    },
  })
}

/** Codes such as `"\\u202E"` stand for characters that the file itself may not hold. */
function takeOutHidden(holder: object, path: FieldPath, issues: Issue[]): void {
  const values = holder as Record<string, unknown>
  for (const [key, value] of Object.entries(values)) {
    const field = [...path, Array.isArray(holder) ? Number(key) : key]
    if (typeof value === 'object' && value !== null) takeOutHidden(value, field, issues)
    if (typeof value !== 'string') continue
    const { text, code } = withoutHidden(value)
    if (!code) continue
    values[key] = text
    const message = value.isWellFormed() ? 'coded' : 'half'
    issues.push({ rule: 'file/hidden-character', message, values: { code }, field })
  }
}

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left === 0) return true
  return Object.values(value).some((inner) => tooDeep(inner, left - 1))
}
