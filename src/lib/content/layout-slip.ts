import { quote, type Issue } from './issue.ts'
import { quoted, yamlWords } from './yaml-words.ts'

interface Line {
  text: string
  start: number
}

/**
 * Says a slip of layout that has one exact answer, on the line of an error or right below it: no space after a
 * colon, a value that starts with a sign, a line that starts in the wrong column. Offsets count from `base`.
 */
export function layoutSlip(source: string, lineStart: number, base: number): Issue | undefined {
  const [here, next] = linesFrom(source, lineStart)
  const previous = lineBefore(source, lineStart)
  if (!here) return undefined
  return (
    noSpace(here, base) ??
    noSpace(next, base) ??
    signFirst(here, base) ??
    itemUnderValue(previous, here, base) ??
    otherColumn(previous, here, base) ??
    otherColumn(here, next, base)
  )
}

function linesFrom(source: string, start: number): Line[] {
  const [text = '', next] = source.slice(start, start + 2000).split('\n', 2)
  const here = { text: text.replace(/\r$/, ''), start }
  if (next === undefined) return [here]
  return [here, { text: next.replace(/\r$/, ''), start: start + text.length + 1 }]
}

function lineBefore(source: string, start: number): Line | undefined {
  if (start === 0) return undefined
  const from = source.lastIndexOf('\n', start - 2) + 1
  return { text: source.slice(from, start - 1).replace(/\r$/, ''), start: from }
}

const issue = (message: string, values: Issue['values'], start: number, end: number): Issue => ({
  rule: 'frontmatter/yaml',
  message,
  values,
  span: { start, end },
})

function noSpace(line: Line | undefined, base: number): Issue | undefined {
  const parts = line && /^(\s*(?:- )?[A-Za-z]\w*:)([^\s:/].*)$/.exec(line.text)
  if (!line || !parts?.[1] || !parts[2]) return undefined
  const at = base + line.start + parts[1].length
  const better = quote(`${parts[1].trim()} ${parts[2]}`, 80)
  return {
    ...issue('space', { better }, at - parts[1].trimStart().length, at + parts[2].length),
    fix: { safe: true, edits: [{ start: at, end: at, text: ' ' }] },
  }
}

function signFirst({ text, start }: Line, base: number): Issue | undefined {
  const parts = /^(\s*(?:- )?(?:\w+:[ \t]+)?)([@%`].*?)\s*$/.exec(text)
  if (parts?.[1] === undefined || !parts[2] || / #/.test(parts[2])) return undefined
  const at = base + start + parts[1].length
  const end = at + parts[2].length
  const better = quote(`${parts[1].trim()} ${quoted(parts[2])}`.trim(), 80)
  return {
    ...issue('sign', { sign: parts[2].charAt(0), better }, at, end),
    fix: { safe: true, edits: [{ start: at, end, text: quoted(parts[2]) }] },
  }
}

/** `subjects: Math` with `- Science` under it. */
function itemUnderValue(above: Line | undefined, { text, start }: Line, base: number): Issue | undefined {
  const field = above && /^(\s*\w+:)[ \t]+([^\s"'#[{|>&*!].*)$/.exec(above.text)
  const item = /^\s*- ([^\s"'#[{|>&*!].*)$/.exec(text)
  if (!field?.[1] || !field[2] || !item?.[1] || /:(?:\s|$)/.test(item[1])) return undefined
  const better = quote(`${field[1].trim()} [${yamlWords(field[2].trim())}, ${yamlWords(item[1].trim())}]`, 80)
  return issue('item', { better }, base + start, base + start + text.length)
}

/** A line that starts beside the column of the one above it, which can hold nothing inside. */
function otherColumn(above: Line | undefined, line: Line | undefined, base: number): Issue | undefined {
  if (!above || !line) return undefined
  const upper = /^( *)((?:- )?)(?:\w+:[ \t]+)?[^\s|>#[{&*!-].*[^:\s]\s*$/.exec(above.text)
  const lower = /^( *)((?:- )?)(.*)$/.exec(line.text)
  if (!upper || !lower?.[3] || (lower[2] === '' && !/^\w+:(?:\s|$)/.test(lower[3]))) return undefined
  const [column, own] = [upper[1]?.length ?? 0, lower[1]?.length ?? 0]
  const target = upper[2] === lower[2] ? column : column + 2
  // Only one space away: a line that stands farther off may belong somewhere else.
  if ((lower[2] !== '' && upper[2] === '') || Math.abs(own - target) !== 1) return undefined
  const better = `${' '.repeat(target)}${line.text.trim()}`
  const start = base + line.start
  return {
    ...issue(
      'indent',
      { excerpt: quote(line.text.trim(), 60), better: quote(better.trim(), 80) },
      start,
      start + line.text.length,
    ),
    fix: { safe: true, edits: [{ start, end: start + own, text: ' '.repeat(target) }] },
  }
}
