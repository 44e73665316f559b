import type { YAMLError } from 'yaml'
import { layoutSlip } from './layout-slip.ts'
import { quote, type Issue } from './issue.ts'

/** Says mistakes of YAML in the words of a writer, one issue a line: what follows the first mistake of a line is mostly an echo of it. */
export function yamlIssues(errors: readonly YAMLError[], source: string, base: number): Issue[] {
  const byLine = new Map<number, Issue>()
  for (const error of errors) {
    const start = Math.max(0, Math.min(error.pos[0], source.trimEnd().length - 1))
    const lineStart = source.lastIndexOf('\n', start - 1) + 1
    if (byLine.size < 10 && !byLine.has(lineStart))
      byLine.set(lineStart, yamlIssue(error, start, lineStart, source, base))
  }
  return [...byLine.values()]
}

function yamlIssue(error: YAMLError, start: number, lineStart: number, source: string, base: number): Issue {
  const line = source.slice(lineStart).split(/\r?\n/, 1)[0] ?? ''
  const span = { start: base + start, end: base + Math.max(error.pos[1], start + 1) }
  const values = { excerpt: quote(line.trim(), 60) }
  const colon = /^(\s*(?:- )?[\w-]+:\s+)([^\s"'[{>|].*:(?:\s.*)?)$/.exec(line)
  if (
    colon?.[1] &&
    colon[2] &&
    (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'MULTILINE_IMPLICIT_KEY')
  ) {
    const words = colon[2].replace(/\s#.*$/, '').trimEnd()
    const text = `"${words.replace(/["\\]/g, '\\$&')}"`
    const at = base + lineStart + colon[1].length
    const edit = { start: at, end: at + words.length, text }
    const better = quote(`${colon[1]}${text}`.trim(), 80)
    return {
      rule: 'frontmatter/yaml',
      message: 'colon',
      values: { ...values, better },
      span: { start: at, end: edit.end },
      fix: { safe: true, edits: [edit] },
    }
  }
  if (error.code === 'DUPLICATE_KEY') {
    return {
      rule: 'frontmatter/yaml',
      message: 'twice',
      values: { key: quote(/^\s*-?\s*([\w-]+)/.exec(line)?.[1] ?? line, 40) },
      span,
    }
  }
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  if (indent.includes('\t')) {
    const edit = {
      start: base + lineStart,
      end: base + lineStart + indent.length,
      text: indent.replaceAll('\t', '  '),
    }
    return { rule: 'frontmatter/yaml', message: 'tab', values, span, fix: { safe: false, edits: [edit] } }
  }
  const slip = layoutSlip(source, lineStart, base)
  if (slip) return slip
  if (/quote/.test(error.message)) return openQuote(source, start, base)
  if (/^\s*(?:- )?(?:[\w-]+:\s+)?["']/.test(line))
    return { rule: 'frontmatter/yaml', message: 'quote', values, span }
  return { rule: 'frontmatter/yaml', message: 'layout', values, span }
}

/** A quote that is never closed is noticed at its end; people look for it where it starts. */
function openQuote(source: string, end: number, base: number): Issue {
  const opener = [...source.slice(0, end + 1).matchAll(/^([ \t]*(?:- )?(?:[\w-]+:[ \t]+)?)["'].*/gm)].at(-1)
  const start = base + (opener ? opener.index + (opener[1] ?? '').length : end)
  const values = { excerpt: quote((opener?.[0] ?? '').trim(), 60) }
  return { rule: 'frontmatter/yaml', message: 'quote', values, span: { start, end: start + 1 } }
}
