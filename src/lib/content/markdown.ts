import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { quote, type Issue } from './issue.ts'

/** The tree of a body and what had to be set aside to get one. Offsets count from the start of the body. */
export interface ParsedMarkdown {
  tree: Root
  issues: Issue[]
}

/**
 * Parses a body as GitHub-flavored MDX and never fails: a character that MDX cannot take is set
 * aside, reported, and shown as typed. Extensions are loaded only when their first character occurs,
 * which leaves the tree the same and the common page twice as fast.
 */
export function parseMarkdown(body: string): ParsedMarkdown {
  const gfm = /[|~]|www\.|:\/\/|@|\[[ xX^]/.test(body)
  if (!/[<{]|^(import|export)\b/m.test(body)) return { tree: parserFor(gfm, false).parse(body), issues: [] }
  return recover(body, parserFor(gfm, true))
}

type Parser = Processor<Root, undefined, undefined, undefined, undefined>
const parsers = new Map<string, Parser>()

function parserFor(gfm: boolean, mdx: boolean): Parser {
  const key = `${gfm}${mdx}`
  let parser = parsers.get(key)
  if (!parser) {
    const base = unified().use(remarkParse).use(mdx ? remarkMdx : withoutCodeByIndent)
    parser = (gfm ? base.use(remarkGfm) : base).freeze() as Parser
    parsers.set(key, parser)
  }
  return parser
}

/** MDX has no code by indentation, so that the same text means the same without its extension. */
function withoutCodeByIndent(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
}

/** Stand-ins of one UTF-16 unit from the private area; `decode` refuses files that contain them. */
const standIns: Record<string, string> = { '<': '\ue000', '{': '\ue001', i: '\ue002', e: '\ue003', ':': '\ue004', '@': '\ue005' }
const originals = Object.fromEntries(Object.entries(standIns).map(([char, mark]) => [mark, char]))
const roundsLimit = 60

function recover(body: string, parser: Parser): ParsedMarkdown {
  const issues: Issue[] = []
  let source = body
  for (let round = 0; ; round += 1) {
    try {
      const tree = parser.parse(source)
      if (source !== body) restore(tree)
      return { tree, issues: issues.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) }
    } catch (error) {
      const culprit = round < roundsLimit ? findCulprit(source, error as ParseError) : undefined
      source = culprit === undefined ? setAsideAll(source, issues, body) : setAside(source, culprit, issues, body)
    }
  }
}

interface ParseError {
  reason?: string
  ruleId?: string
  place?: { offset?: number; start?: { offset?: number } }
}

/** Offset of the character to set aside for a parse error, or undefined when none can be found. */
function findCulprit(source: string, error: ParseError): number | undefined {
  const reason = error.reason ?? ''
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason)
  if (opened) return lastMark(source, offsetOf(source, Number(opened[1]), Number(opened[2])) + 1, /[<{]/)
  const at = error.place?.start?.offset ?? error.place?.offset ?? source.length
  if (/import\/exports/.test(reason)) {
    const before = source.slice(0, at + 1)
    const starts = [...before.matchAll(/^(?:import|export)(?![\w$])/gm)]
    return starts.at(-1)?.index
  }
  const kind = /expression|brace|acorn/i.test(reason) && !/JSX|tag|attribute name|before name/.test(reason) ? /\{/ : /</
  return lastMark(source, at + 1, kind) ?? lastMark(source, at + 1, /[<{]/) ?? lastMark(source, source.length, /[<{]/)
}

function lastMark(source: string, before: number, marks: RegExp): number | undefined {
  for (let index = Math.min(before, source.length) - 1; index >= 0; index -= 1) if (marks.test(source[index] ?? '')) return index
  return undefined
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0
  for (let n = 1; n < line; n += 1) start = source.indexOf('\n', start) + 1
  return start + column - 1
}

function setAside(source: string, at: number, issues: Issue[], body: string): string {
  if (source.startsWith('<!--', at)) return hideComment(source, at, issues, body)
  const char = source[at] ?? ''
  const issue = strayIssue(body, at, char)
  issues.push(issue)
  if (issue.message === 'address' && issue.span) {
    // An address in angle brackets is shown as typed, so nothing in it may become a link.
    const typed = source.slice(at, issue.span.end).replace(/[<:@]/g, (mark) => standIns[mark] ?? mark)
    return source.slice(0, at) + typed + source.slice(issue.span.end)
  }
  return `${source.slice(0, at)}${standIns[char] ?? ' '}${source.slice(at + 1)}`
}

function hideComment(source: string, at: number, issues: Issue[], body: string): string {
  const close = source.indexOf('-->', at + 4)
  const end = close === -1 ? source.length : close + 3
  if (end - at > 300) {
    issues.push({ rule: 'mdx/long-comment', message: 'long', values: { excerpt: quote(body.slice(at + 4, end), 40) }, span: { start: at, end } })
  }
  return source.slice(0, at) + source.slice(at, end).replace(/[^\r\n]/g, ' ') + source.slice(end)
}

function setAsideAll(source: string, issues: Issue[], body: string): string {
  let next = source
  for (const match of source.matchAll(/[<{]|^(?:i(?=mport\b)|e(?=xport\b))/gm)) {
    issues.push(strayIssue(body, match.index, match[0]))
    next = `${next.slice(0, match.index)}${standIns[match[0]] ?? ' '}${next.slice(match.index + 1)}`
  }
  return next
}

function strayIssue(body: string, at: number, char: string): Issue {
  const excerpt = quote(body.slice(Math.max(0, at - 12), at + 24), 40)
  const span = { start: at, end: at + 1 }
  const rest = body.slice(at, at + 300)
  if (char === '{') {
    const braces = /^\{[^{}\n]*\}/.exec(rest)
    if (braces) return { rule: 'mdx/expression', message: 'shown', values: { excerpt: quote(braces[0], 40) }, span: { start: at, end: at + braces[0].length } }
    return { rule: 'mdx/stray-character', message: 'brace', values: { excerpt }, span, fix: { safe: true, edits: [{ ...span, text: '&#123;' }] } }
  }
  if (char === '<') {
    const address = /^<((?:https?:\/\/|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s]+)>/.exec(rest)
    if (address?.[1]) {
      const text = address[1].includes('://') ? `[${address[1]}](${address[1]})` : `[${address[1]}](mailto:${address[1].replace(/^mailto:/, '')})`
      const whole = { start: at, end: at + address[0].length }
      return { rule: 'mdx/stray-character', message: 'address', values: { excerpt: quote(address[0], 60), better: quote(text, 120) }, span: whole, fix: { safe: true, edits: [{ ...whole, text }] } }
    }
    return { rule: 'mdx/stray-character', message: 'angle', values: { excerpt }, span, fix: { safe: true, edits: [{ ...span, text: '&lt;' }] } }
  }
  const word = char === 'i' ? 'import' : 'export'
  return { rule: 'mdx/stray-character', message: 'word', values: { word, excerpt: quote(rest.split('\n', 1)[0] ?? '', 60) }, span: { start: at, end: at + 6 }, fix: { safe: true, edits: [{ start: at, end: at, text: ' ' }] } }
}

function restore(tree: Root): void {
  const put = (text: string) => text.replace(/[\ue000-\ue005]/g, (mark) => originals[mark] ?? mark)
  visit(tree, (node: Nodes) => {
    const fields = node as unknown as Record<string, unknown>
    for (const field of ['value', 'url', 'title', 'alt', 'label', 'meta', 'lang'] as const) {
      if (typeof fields[field] === 'string') fields[field] = put(fields[field])
    }
  })
}
