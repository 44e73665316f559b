import type { Root, RootContent } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { gfmNeeds, useGfmParts } from './gfm-parts.ts'
import { quote, type Issue, type Span } from './issue.ts'
import { setAsideBraces } from './set-aside-braces.ts'
import { nothing, standIns, withoutStandIns } from './stand-ins.ts'
import { isListed, strayIssue } from './stray-issue.ts'
import { walkTree } from './walk-tree.ts'

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
  const gfm = gfmNeeds(body)
  if (/[<{]|^(import|export)\b/m.test(body)) return recover(body, parserFor(gfm, true))
  try {
    return { tree: parserFor(gfm, false).parse(body), issues: [] }
  } catch {
    return asTyped(body)
  }
}

/** The last resort for a text that no parser takes: one paragraph, as typed. */
function asTyped(body: string): ParsedMarkdown {
  const text: RootContent = { type: 'paragraph', children: [{ type: 'text', value: body }] }
  const values = { excerpt: quote(body, 40) }
  const issue = { rule: 'file/too-nested', message: 'marks', values, span: { start: 0, end: body.length } }
  return { tree: { type: 'root', children: [text] }, issues: [issue] }
}

type Parser = Processor<Root, undefined, undefined, undefined, undefined>
const parsers = new Map<string, Parser>()

function parserFor(gfm: number, mdx: boolean): Parser {
  const key = `${gfm} ${mdx}`
  let parser = parsers.get(key)
  if (!parser) {
    parser = unified()
      .use(remarkParse)
      .use(mdx ? remarkMdx : withoutCodeByIndent)
      .use(useGfmParts, gfm)
      .freeze() as Parser
    parsers.set(key, parser)
  }
  return parser
}

/** MDX has no code by indentation, so that the same text means the same without its extension. */
function withoutCodeByIndent(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
}

/** A file with more stray characters than this is shown as typed from the first to the last of them. */
const roundsLimit = 60
/** Characters to parse again in all rounds together, so that a large file cannot take minutes. */
const effortLimit = 500_000
/** Issues of one kind in a file; who mends fifty sees the rest next time. */
export const issuesLimit = 50

function recover(body: string, parser: Parser): ParsedMarkdown {
  const issues: Issue[] = []
  const rounds = Math.max(4, Math.min(roundsLimit, Math.floor(effortLimit / body.length)))
  const braces = setAsideBraces(body)
  let source = braces.text
  for (let round = 0; round <= rounds + 1; round += 1) {
    try {
      const tree = parser.parse(source)
      return { tree, issues: source === body ? [] : restore(tree, issues, body, braces.places) }
    } catch (error) {
      const culprit = round < rounds ? findCulprit(source, error as ParseError) : undefined
      source =
        culprit === undefined ? setAsideAll(source, issues, body) : setAside(source, culprit, issues, body)
    }
  }
  return asTyped(body)
}

interface ParseError {
  reason?: string
  ruleId?: string
  place?: { offset?: number; start?: { offset?: number } }
}

/** Offset of the character to set aside for a parse error, or undefined when none can be found. */
function findCulprit(source: string, error: ParseError): number | undefined {
  const reason = error.reason ?? ''
  const at = error.place?.start?.offset ?? error.place?.offset ?? source.length
  const closing = /closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/.exec(
    reason,
  )
  if (closing && isListed(closing[2] ?? '') && !isListed(closing[1] ?? ''))
    return lastMark(source, at + 1, /</)
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason)
  if (opened) return lastMark(source, offsetOf(source, Number(opened[1]), Number(opened[2])) + 1, /[<{]/)
  if (/end of file in expression/.test(reason)) return lastOpenBrace(source) ?? lastMark(source, at, /\{/)
  if (/import\/exports/.test(reason)) {
    const before = source.slice(0, at + 1)
    const starts = [...before.matchAll(/^(?:import|export)(?![\w$])/gm)]
    return starts.at(-1)?.index
  }
  const kind =
    /expression|brace|acorn/i.test(reason) && !/JSX|tag|attribute name|before name/.test(reason) ? /\{/ : /</
  // A character that a tag cannot take stands behind the sign that opened the tag, and may be such a sign itself.
  const before = /^Unexpected character/.test(reason) ? at : at + 1
  return (
    lastMark(source, before, kind) ??
    lastMark(source, at + 1, /[<{]/) ??
    lastMark(source, source.length, /[<{]/)
  )
}

function lastMark(source: string, before: number, marks: RegExp): number | undefined {
  for (let index = Math.min(before, source.length) - 1; index >= 0; index -= 1)
    if (marks.test(source[index] ?? '')) return index
  return undefined
}

function lastOpenBrace(source: string): number | undefined {
  let closed = 0
  for (let index = source.length - 1; index >= 0; index -= 1) {
    if (source[index] === '}') closed += 1
    else if (source[index] === '{' && closed === 0) return index
    else if (source[index] === '{') closed -= 1
  }
  return undefined
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0
  for (let n = 1; n < line; n += 1) start = source.indexOf('\n', start) + 1
  return start + column - 1
}

function setAside(source: string, at: number, issues: Issue[], body: string): string {
  const end = commentEnd(source, at)
  if (end !== undefined) return hideComment(source, at, end, issues, body)
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

function hideComment(source: string, at: number, end: number, issues: Issue[], body: string): string {
  if (end - at > 300) {
    const excerpt = quote(body.slice(at + 4, end - 3).trim(), 40)
    issues.push({ rule: 'mdx/long-comment', message: 'long', values: { excerpt }, span: { start: at, end } })
  }
  const before = source.slice(source.lastIndexOf('\n', at) + 1, at)
  const lineEnds = before.trim() !== '' && /^[ \t]*(?:\r?\n|$)/.test(source.slice(end))
  const blank = source.slice(at, end).replace(/[^\r\n]/g, ' ')
  return source.slice(0, at) + (lineEnds ? blank.slice(0, -1) + nothing : blank) + source.slice(end)
}

/** Where a comment that starts at an offset ends; undefined when there is none, or it never ends. */
function commentEnd(source: string, at: number): number | undefined {
  const close = source.startsWith('<!--', at) ? '-->' : source.startsWith('{/*', at) ? '*/}' : undefined
  const end = close === undefined ? -1 : source.indexOf(close, at + 3)
  return end === -1 ? undefined : end + 3
}

function setAsideAll(source: string, issues: Issue[], body: string): string {
  let hidden = source
  for (let at = hidden.indexOf('<!--'); at !== -1; at = hidden.indexOf('<!--', at + 4)) {
    const end = commentEnd(hidden, at)
    if (end === undefined) break
    hidden = hideComment(hidden, at, end, issues, body)
  }
  return hidden.replace(/[<{]|^(?:i(?=mport\b)|e(?=xport\b))/gm, (char, at: number) => {
    if (issues.length < issuesLimit) issues.push(strayIssue(body, at, char))
    return standIns[char] ?? ' '
  })
}

/**
 * Puts back what was set aside. Gives the issues in order, those of the first braces among them, without those that
 * turn out to stand in code.
 */
function restore(tree: Root, issues: readonly Issue[], body: string, braces: readonly number[]): Issue[] {
  const code: Span[] = []
  walkTree(tree, (node) => {
    const fields = node as unknown as Record<string, unknown>
    for (const field of ['value', 'url', 'title', 'alt', 'label', 'meta', 'lang'] as const) {
      if (typeof fields[field] === 'string') fields[field] = withoutStandIns(fields[field])
    }
    const { start, end } = node.position ?? {}
    if (node.type === 'code' || node.type === 'inlineCode')
      code.push({ start: start?.offset ?? 0, end: end?.offset ?? 0 })
  })
  const startOf = (issue: Issue) => issue.span?.start ?? 0
  const isCode = (at: number) => code.some(({ start, end }) => start <= at && at < end)
  const words: Issue[] = []
  let next = 0
  for (const at of braces) {
    while ((code[next]?.end ?? Infinity) <= at) next += 1
    if (at < (code[next]?.start ?? Infinity)) words.push(strayIssue(body, at, '{'))
    if (words.length >= issuesLimit) break
  }
  return [...issues.filter((issue) => !isCode(startOf(issue))), ...words].sort(
    (a, b) => startOf(a) - startOf(b),
  )
}
