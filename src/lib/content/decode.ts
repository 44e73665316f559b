import { quote, type Issue } from './issue.ts'

/** Limits that hold before any parser sees a file. Each is far above real write-ups and far below what slows a parser. */
export const limits = {
  bytes: 262_144,
  lineLength: 10_000,
  quoteDepth: 8,
  indent: 40,
  marksInParagraph: 500,
  bracketDepth: 32,
} as const

/** The text of a file, or why it cannot be read. */
export type Decoded = { text: string; issues: Issue[] } | { text: undefined; issues: Issue[] }

/** Checks size, encoding, hidden characters and nesting of a file's bytes, before any parser. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.bytes) {
    return refuse('file/too-large', 'size', { kilobytes: Math.ceil(bytes.length / 1024), limit: limits.bytes / 1024 })
  }
  const encoding = guessEncoding(bytes)
  if (encoding !== 'UTF-8') return refuse('file/encoding', 'encoding', { encoding })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse('file/encoding', 'encoding', { encoding: 'Windows-1252' })
  }
  const issues = [...hiddenCharacters(text), ...nesting(text)]
  return issues.length > 0 ? { text: undefined, issues } : { text, issues }
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
 * Control characters, right-to-left overrides, tag characters (which can hide orders to a machine)
 * and the private characters that the parser's recovery uses.
 */
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ue000-\ue00f\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu

function hiddenCharacters(text: string): Issue[] {
  const issues: Issue[] = []
  for (const match of text.matchAll(hidden)) {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    issues.push({
      rule: 'file/hidden-character',
      message: 'hidden',
      values: { code: `U+${code}` },
      span: { start: match.index, end: match.index + match[0].length },
      fix: { safe: false, edits: [{ start: match.index, end: match.index + match[0].length, text: '' }] },
    })
    if (issues.length >= 20) break
  }
  return issues
}

function nesting(text: string): Issue[] {
  const deep = (what: string, offset: number): Issue => ({
    rule: 'file/too-nested',
    message: what,
    values: { excerpt: quote(text.slice(offset, offset + 60), 40) },
    span: { start: offset, end: offset + 1 },
  })
  const longLine = new RegExp(`[^\\n]{${limits.lineLength + 1}}`).exec(text)
  if (longLine) return [deep('line', longLine.index)]
  const quoted = new RegExp(`^(?:[ \\t]*>){${limits.quoteDepth + 1}}`, 'm').exec(text)
  if (quoted) return [deep('quotes', quoted.index)]
  const indented = new RegExp(`^[ \\t]{${limits.indent + 1}}`, 'm').exec(text)
  if (indented) return [deep('indent', indented.index)]
  return markCrowds(text, deep)
}

function markCrowds(text: string, deep: (what: string, offset: number) => Issue): Issue[] {
  let offset = 0
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    let marks = 0
    let depth = 0
    for (let index = 0; index < paragraph.length; index += 1) {
      const char = paragraph[index]
      if (char === '*' || char === '_' || char === '[' || char === '{' || char === '<' || char === '`') marks += 1
      if (char === '[' || char === '{' || char === '(') depth += 1
      else if (char === ']' || char === '}' || char === ')') depth = Math.max(0, depth - 1)
      if (depth > limits.bracketDepth) return [deep('brackets', offset + index)]
      if (marks > limits.marksInParagraph) return [deep('marks', offset + index)]
    }
    offset = text.indexOf(paragraph, offset) + paragraph.length
  }
  return []
}
