import { quote, type Issue } from './issue.ts'

/** Limits that hold before any parser sees a file. Each is far above real write-ups and far below what slows a parser. */
export const limits = {
  bytes: 262_144,
  /** Of what the steps of judging write: 500 sheets or the texts of 50 entries are more than any page. */
  recordBytes: 8_388_608,
  lineLength: 10_000,
  /** Quotes and lists opened on one line. */
  openersInLine: 8,
  indent: 40,
  bracketDepth: 32,
  /** Between two empty lines or in one item of a list. */
  marksInParagraph: 500,
  /** Between two empty lines. */
  linesInParagraph: 4000,
  tableCells: 20_000,
} as const

/** The text of a file, or why it cannot be read. */
export type Decoded = { text: string; issues: Issue[] } | { text: undefined; issues: Issue[] }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Checks size, encoding, hidden characters and, for words, nesting of a file's bytes, before any parser. */
export function decode(bytes: Uint8Array, holds: 'words' | 'table' | 'record' = 'words'): Decoded {
  const limit = holds === 'record' ? limits.recordBytes : limits.bytes
  if (bytes.length > limit) {
    return refuse('file/too-large', 'size', {
      kilobytes: Math.ceil(bytes.length / 1024),
      limit: limit / 1024,
    })
  }
  const encoding = guessEncoding(bytes)
  if (encoding !== 'UTF-8') return refuse('file/encoding', 'encoding', { encoding })
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return refuse('file/encoding', 'encoding', { encoding: 'Windows-1252' })
  }
  const issues = [...hiddenCharacters(text), ...(holds === 'words' ? nesting(text) : [])]
  return issues.length > 0 ? { text: undefined, issues } : { text, issues: lostCharacter(text) }
}

const refuse = (rule: string, message: string, values: Issue['values']): Decoded => ({
  text: undefined,
  issues: [{ rule, message, values }],
})

function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16'
  return 'UTF-8'
}

/**
 * Control characters, right-to-left overrides, tag characters (which can hide orders to a machine),
 * the private characters that the parser's recovery uses, and halves of a character, which only codes can leave.
 */
const hidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ue000-\ue00f\ud800-\udfff\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu

/** A text without its hidden characters, and the code of the first of them; for text that stood there in codes. */
export function withoutHidden(text: string): { text: string; code?: string } {
  const first = text.match(hidden)?.[0]
  return first === undefined ? { text } : { text: text.replace(hidden, ''), code: codeOf(first) }
}

const codeOf = (char: string) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function hiddenCharacters(text: string): Issue[] {
  const issues: Issue[] = []
  for (const match of text.matchAll(hidden)) {
    issues.push({
      rule: 'file/hidden-character',
      message: 'hidden',
      values: { code: codeOf(match[0]) },
      span: { start: match.index, end: match.index + match[0].length },
      fix: { safe: false, edits: [{ start: match.index, end: match.index + match[0].length, text: '' }] },
    })
    if (issues.length >= 20) break
  }
  return issues
}

/** U+FFFD stands where a program could not read a letter and threw it away; the rest of the file is sound. */
function lostCharacter(text: string): Issue[] {
  const at = text.indexOf('\ufffd')
  if (at === -1) return []
  const values = { excerpt: quote(text.slice(Math.max(0, at - 15), at + 15), 40) }
  return [{ rule: 'file/encoding', message: 'lost', values, span: { start: at, end: at + 1 } }]
}

function nesting(text: string): Issue[] {
  const deep = (what: string, offset: number): Issue => ({
    rule: 'file/too-nested',
    message: what,
    values: { excerpt: quote(text.slice(offset, offset + 60), 40) },
    span: { start: offset, end: offset + 1 },
  })
  for (const { start, line } of linesOf(text)) {
    if (line.length > limits.lineLength) return [deep('line', start)]
    if (openers.test(line) && !ruler.test(line)) return [deep('quotes', start)]
    if (indents.test(line)) return [deep('indent', start)]
  }
  return markCrowds(text, deep)
}

/** Too many marks that open a quote, a list or a YAML key on one line; each of them nests one step deeper. */
const openers = new RegExp(`^(?:[ \\t]*(?:>|[-*+?][ \\t]|\\d{1,9}[.)][ \\t])){${limits.openersInLine + 1}}`)
/** A line across the page, `* * *`, opens nothing. */
const ruler = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*\r?$/
const indents = new RegExp(`^[ \\t]{${limits.indent + 1}}`)

function* linesOf(text: string): Iterable<{ start: number; line: string }> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    yield { start, line: text.slice(start, end) }
    start = end + 1
  }
}

const brackets = '[]{}()'
const anyMark = /[[\]{}()<*_~`|]/
const listItem = /^[ \t]*[-*+][ \t]+\S/

/** Looks at what stands between two empty lines, where marks can pair up with each other. */
function markCrowds(text: string, deep: (what: string, offset: number) => Issue): Issue[] {
  let [lines, columns, marks, depth] = [0, 0, 0, [0, 0, 0]]
  for (const { start, line } of linesOf(text)) {
    if (line.trim() === '') {
      ;[lines, columns, marks, depth] = [0, 0, 0, [0, 0, 0]]
      continue
    }
    if (listItem.test(line)) marks = 0
    let pipes = 0
    const first = line.search(anyMark)
    for (let index = first === -1 ? line.length : first; index < line.length; index += 1) {
      const char = line.charAt(index)
      // A run such as `**` is one mark to the parser.
      if ('[{<'.includes(char) || ('*_~`'.includes(char) && line[index - 1] !== char)) marks += 1
      if (char === '|') pipes += 1
      const bracket = brackets.indexOf(char)
      if (bracket !== -1) {
        const step = bracket % 2 === 0 ? 1 : -1
        const pair = bracket >> 1
        depth[pair] = Math.max(0, (depth[pair] ?? 0) + step)
        if ((depth[pair] ?? 0) > limits.bracketDepth) return [deep('brackets', start + index)]
      }
      if (marks > limits.marksInParagraph) return [deep('marks', start + index)]
    }
    lines += 1
    columns = Math.max(columns, pipes)
    if (lines > limits.linesInParagraph || lines * columns > limits.tableCells) return [deep('marks', start)]
  }
  return []
}
