import matter from 'gray-matter'
import { isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml'
import { splitFence } from './fence.ts'
import { quote, type Issue } from './issue.ts'

/** What stands between the two `---` lines, and where the body starts. */
export interface Frontmatter {
  /** Plain data as typed; dates stay text. Undefined when it could not be read. */
  data: Record<string, unknown> | undefined
  body: string
  bodyStart: number
  issues: Issue[]
}

const depthLimit = 6
const sizeLimit = 65_536

/** Keys that a site builder or JavaScript gives a power of their own. */
const reserved = new Set(['__proto__', 'constructor', 'layout', 'slug', 'astro', 'components'])

const deny = (): never => {
  throw new Error('Frontmatter is data: no other language than YAML is read.')
}

/** Splits a page into frontmatter and body. Only YAML is read; every engine that could run code throws. */
export function parseFrontmatter(text: string): Frontmatter {
  const fence = splitFence(text)
  if (!fence) return { data: undefined, body: text, bodyStart: 0, issues: [missingFence(text)] }
  const yaml = text.slice(fence.yamlStart, fence.yamlEnd)
  const rest = { body: text.slice(fence.bodyStart), bodyStart: fence.bodyStart }
  if (yaml.length > sizeLimit) {
    return { data: undefined, ...rest, issues: [{ rule: 'frontmatter/too-large', message: 'size', values: {} }] }
  }
  const issues: Issue[] = []
  const parsed = matter(`---\n${yaml.trimEnd()}\n---\n`, {
    language: 'yaml',
    engines: {
      yaml: { parse: (source: string) => ({ data: parseYaml(source, fence.yamlStart, issues) }), stringify: deny },
      json: { parse: deny, stringify: deny },
      js: { parse: deny, stringify: deny },
      javascript: { parse: deny, stringify: deny },
      coffee: { parse: deny, stringify: deny },
      toml: { parse: deny, stringify: deny },
    },
  })
  const data = (parsed.data as { data?: Record<string, unknown> }).data ?? (yaml.trim() === '' ? {} : undefined)
  return { data, ...rest, issues }
}

/** Reads YAML as plain data: no tags, anchors or merges. Offsets in the issues count from `base`. */
export function parseYaml(source: string, base: number, issues: Issue[]): Record<string, unknown> | undefined {
  const document = parseDocument(source, { schema: 'core', merge: false, uniqueKeys: true, logLevel: 'silent', prettyErrors: false })
  for (const error of document.errors.slice(0, 10)) issues.push(yamlIssue(error, source, base))
  if (document.errors.length > 0) return undefined
  if (/[&*!]|<<|__proto__|constructor|layout|slug|astro|components|\? /.test(source)) {
    refusePowers(document, base, issues)
    if (issues.some((issue) => issue.rule === 'frontmatter/yaml')) return undefined
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 0 })
  } catch {
    issues.push({ rule: 'frontmatter/yaml', message: 'anchors', values: {}, span: { start: base, end: base + 1 } })
    return undefined
  }
  if (data === null || data === undefined) return {}
  if (Array.isArray(data)) return data as unknown as Record<string, unknown>
  if (typeof data !== 'object') {
    issues.push({ rule: 'frontmatter/yaml', message: 'not-fields', values: { excerpt: quote(source, 40) }, span: { start: base, end: base + 1 } })
    return undefined
  }
  if (tooDeep(data, depthLimit)) {
    issues.push({ rule: 'frontmatter/yaml', message: 'too-deep', values: { limit: depthLimit }, span: { start: base, end: base + 1 } })
    return undefined
  }
  for (const key of Object.keys(data)) if (reserved.has(key)) Reflect.deleteProperty(data, key)
  return data as Record<string, unknown>
}

function missingFence(text: string): Issue {
  const first = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''
  const span = { start: 0, end: first.length }
  if (/^---[ \t]*$/.test(first)) return { rule: 'frontmatter/fence', message: 'unclosed', values: {}, span }
  if (/^(---+|\+\+\+)\s*\S*$/.test(first)) {
    return { rule: 'frontmatter/fence', message: 'other-language', values: { found: quote(first, 20) }, span }
  }
  return { rule: 'frontmatter/fence', message: 'missing', values: { found: quote(first, 40) }, span }
}

function yamlIssue(error: YAMLError, source: string, base: number): Issue {
  const [start, end] = error.pos
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const lineEnd = source.indexOf('\n', start) === -1 ? source.length : source.indexOf('\n', start)
  const line = source.slice(lineStart, lineEnd)
  const span = { start: base + start, end: base + Math.max(end, start + 1) }
  const values = { excerpt: quote(line.trim(), 60) }
  const colon = /^(\s*(?:- )?[\w-]+:\s+)([^"'[{>|].*:(?:\s.*)?)$/.exec(line)
  if (colon?.[1] && colon[2] && (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'MULTILINE_IMPLICIT_KEY')) {
    const from = base + lineStart + colon[1].length
    const text = `"${colon[2].trimEnd().replace(/["\\]/g, '\\$&')}"`
    const edit = { start: from, end: from + colon[2].trimEnd().length, text }
    return { rule: 'frontmatter/yaml', message: 'colon', values: { ...values, better: quote(`${colon[1]}${text}`.trim(), 80) }, span: { start: edit.start, end: edit.end }, fix: { safe: true, edits: [edit] } }
  }
  if (error.code === 'DUPLICATE_KEY') {
    return { rule: 'frontmatter/yaml', message: 'twice', values: { key: quote(/^\s*-?\s*([\w-]+)/.exec(line)?.[1] ?? line, 40) }, span }
  }
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) {
    const edits = [...line.matchAll(/\t/g)].map((tab) => ({ start: base + lineStart + tab.index, end: base + lineStart + tab.index + 1, text: '  ' }))
    return { rule: 'frontmatter/yaml', message: 'tab', values, span, ...(edits.length > 0 && { fix: { safe: false, edits } }) }
  }
  if (error.code === 'MISSING_CHAR' && /["']/.test(line)) return { rule: 'frontmatter/yaml', message: 'quote', values, span }
  return { rule: 'frontmatter/yaml', message: 'layout', values, span }
}

function refusePowers(document: Document, base: number, issues: Issue[]): void {
  const at = (range: readonly [number, number, number] | null | undefined) => ({ start: base + (range?.[0] ?? 0), end: base + (range?.[1] ?? 1) })
  visit(document, {
    Alias: (_key, node) => void issues.push({ rule: 'frontmatter/yaml', message: 'anchors', values: {}, span: at(node.range) }),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) issues.push({ rule: 'frontmatter/yaml', message: 'anchors', values: {}, span: at(node.range) })
      if (node.tag) {
        issues.push({ rule: 'frontmatter/yaml', message: 'tag', values: { tag: quote(node.tag, 30) }, span: at(node.range) })
      }
    },
    Pair: (_key, pair) => {
      if (!isScalar(pair.key)) {
        issues.push({ rule: 'frontmatter/yaml', message: 'layout', values: { excerpt: '?' }, span: { start: base, end: base + 1 } })
        return
      }
      const name = String(pair.key.value)
      if (name === '<<') issues.push({ rule: 'frontmatter/yaml', message: 'anchors', values: {}, span: at(pair.key.range) })
      const top = document.contents && 'items' in document.contents && (document.contents.items as unknown[]).includes(pair)
      if (name === '__proto__' || name === 'constructor' || (top && reserved.has(name))) {
        issues.push({ rule: 'frontmatter/reserved-key', message: 'reserved', values: { key: name }, span: at(pair.key.range) })
      }
    },
  })
}

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left === 0) return true
  return Object.values(value).some((inner) => tooDeep(inner, left - 1))
}
