import { visit, type Document } from 'yaml'
import { quote, type Issue } from './issue.ts'
import { quoted } from './yaml-words.ts'

const lineWithSign =
  /^([ \t]*(?:- )?(?:[\w-]+:[ \t]+)?)((?:[^\s"'[{|>&*!#][^#\n]{0,300}[ \t])?)(#[^\s#][^\n]{0,300})$/gm
/** A number, a day or a yes-or-no is complete before a note. */
const completeValue = /^(?:[\d.,-]+|true|false)$/

/**
 * Says where the words after a `#` are taken for a note and left out, as in `where: #1 period, science`. What has a
 * space after the sign is a note that the writer meant.
 */
export function cutOffIssues(document: Document, source: string, base: number): Issue[] {
  if (!/[ \t]#[^\s#]/.test(source)) return []
  const kept: { start: number; end: number }[] = []
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range && range[1] > range[0]) kept.push({ start: range[0], end: range[1] })
    },
  })
  return [...source.matchAll(lineWithSign)].flatMap((match) => {
    const [, key = '', before = '', after = ''] = match
    const start = match.index + key.length
    const sign = start + before.length
    const isKept = kept.some((each) => each.start <= sign && sign < each.end)
    if (key.trim() === '' || isKept || completeValue.test(before.trim())) return []
    const words = `${before}${after.trimEnd()}`
    const edit = { start: base + start, end: base + start + words.length, text: quoted(words) }
    return [
      {
        rule: 'frontmatter/cut-off',
        message: 'note',
        values: { better: quote(`${key.trim()} ${edit.text}`, 100) },
        span: { start: base + sign, end: edit.end },
        fix: { safe: before === '' || /^#\d/.test(after), edits: [edit] },
      },
    ]
  })
}
