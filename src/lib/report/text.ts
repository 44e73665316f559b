import type { CheckReport, Diagnostic } from '../check/check.ts'
import { byUrgency } from '../knowledge/by-urgency.ts'
import { lineOf, oneLine } from './one-line.ts'
import { changedLine, fileOf, shownIn, type ReportOptions } from './report-options.ts'
import { weightWords } from './weight-words.ts'

const words = {
  en: {
    more: 'More',
    instead: 'Try this',
    perhaps: 'Perhaps',
    elsewhere: 'This page was not changed: a change elsewhere brought this.',
    ideas: (count: number) => (count === 1 ? 'and one more idea' : `and ${count} more ideas`),
  },
  es: {
    more: 'Más',
    instead: 'Probar esto',
    perhaps: 'Quizás',
    elsewhere: 'Esta página no cambió: esto lo trajo un cambio en otro lugar.',
    ideas: (count: number) => (count === 1 ? 'y una idea más' : `y ${count} ideas más`),
  },
} as const

export type TextOptions = Pick<ReportOptions, 'locale' | 'textOf' | 'folder' | 'all'>

/** Findings for people at a terminal: in file order, each with its place, its line and a way out. */
export function renderText(report: CheckReport, options: TextOptions): string {
  const byFile = Map.groupBy(shownIn(report, options), (item) => item.path)
  return [...byFile.values()].map((items) => renderFile(items, options)).join('\n')
}

function renderFile(items: readonly Diagnostic[], options: TextOptions): string {
  const [first] = items
  if (!first) return ''
  const title = first.entry?.title
  const head = oneLine(`${fileOf(first, options)}${title ? `  (${title})` : ''}`)
  const late = new Set(options.all ? [] : lateTips(items))
  const shown = items.filter((item) => !late.has(item)).map((item) => renderOne(item, options))
  const more = late.size > 0 ? `  ${words[options.locale].ideas(late.size)}: npm run check -- --all\n` : ''
  return `${head}\n${shown.join('')}${more}`
}

/** Tips beyond the two that come first: more at once helps nobody. */
const lateTips = (items: readonly Diagnostic[]): Diagnostic[] =>
  items
    .filter(({ severity }) => severity === 'tip')
    .sort(byUrgency)
    .slice(2)

/** One finding with its line and what to write instead. */
function renderOne(item: Diagnostic, options: TextOptions): string {
  const say = words[options.locale]
  // Where others can read along, no line of a file is quoted.
  const text = options.textOf(item.path) ?? ''
  const line = lineOf(text, item.start.line)
  const place = `${item.start.line}:${item.start.column}`
  const excerpt = /^(---)?$/.test(line.trim())
    ? ''
    : `      ${String(item.start.line).padStart(4)} | ${shorten(partOf(line, item.start.column))}\n`
  const fixed = text === '' ? undefined : changedLine(text, item)?.after.trim()
  return [
    `  ${weightWords[options.locale][item.severity]}  ${place}  ${wrap(oneLine(item.message[options.locale]))}\n`,
    excerpt,
    fixed ? `      ${item.fix?.safe ? say.instead : say.perhaps}: ${shorten(fixed)}\n` : '',
    item.blame === 'caused-by-change' ? `      ${say.elsewhere}\n` : '',
    `      ${say.more}: npm run check -- explain ${item.rule}\n`,
  ].join('')
}

/** In a long line, the part with the place; a paragraph is often one line. */
const partOf = (line: string, column: number): string => (column > 80 ? `…${line.slice(column - 41)}` : line)

const shorten = (line: string): string => oneLine(line).slice(0, 100)

function wrap(message: string, width = 92): string {
  const lines: string[] = []
  let line = ''
  for (const word of message.split(' ')) {
    if (line.length + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n      ')
}
