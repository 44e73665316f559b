import type { CheckReport, Diagnostic } from '../check/check.ts'
import { positionAt } from '../content/position.ts'
import type { Locale } from '../i18n/locale.ts'

export interface TextOptions {
  locale: Locale
  /** Text of a file, for quoting the line. */
  textOf: (path: string) => string | undefined
  /** Folder to put before the paths, for example `content`. */
  folder: string
  /** Show everything, also what only leaders' reports need. */
  all?: boolean
}

const words = {
  en: {
    stop: 'Stops the page',
    fix: 'To fix',
    tip: 'To consider',
    info: 'For leaders',
    more: 'More',
    instead: 'Try this',
  },
  es: {
    stop: 'Detiene la página',
    fix: 'Por corregir',
    tip: 'Por considerar',
    info: 'Para líderes',
    more: 'Más',
    instead: 'Probar esto',
  },
} as const

/** Findings for people at a terminal: in file order, each with its place, its line and a way out. */
export function renderText(report: CheckReport, options: TextOptions): string {
  const shown = report.diagnostics.filter((item) => options.all || item.severity !== 'info')
  const byFile = Map.groupBy(shown, (item) => item.path)
  return [...byFile].map(([path, items]) => renderFile(path, items, options)).join('\n')
}

function renderFile(path: string, items: readonly Diagnostic[], options: TextOptions): string {
  const title = items[0]?.entry?.title
  const head = clean(`${options.folder}/${path}${title ? `  (${title})` : ''}`)
  return `${head}\n${items.map((item) => renderOne(item, options)).join('')}`
}

function renderOne(item: Diagnostic, options: TextOptions): string {
  const say = words[options.locale]
  const text = options.textOf(item.path) ?? ''
  const line = lineOf(text, item.start.line)
  const place = `${item.start.line}:${item.start.column}`
  const excerpt = /^(---)?$/.test(line.trim())
    ? ''
    : `      ${String(item.start.line).padStart(4)} | ${shorten(line)}\n`
  const fixed = item.fix?.safe ? fixedLine(text, item) : undefined
  return [
    `  ${say[item.severity]}  ${place}  ${wrap(clean(item.message[options.locale]))}\n`,
    excerpt,
    fixed === undefined ? '' : `      ${say.instead}: ${shorten(fixed.trim())}\n`,
    `      ${say.more}: npm run check -- explain ${item.rule}\n`,
  ].join('')
}

const lineOf = (text: string, line: number): string => text.split('\n', line)[line - 1] ?? ''

/** Nothing a file says may look like a command to the terminal or to a build server. */
// eslint-disable-next-line no-control-regex
const clean = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
const shorten = (line: string): string =>
  line
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 100)

function fixedLine(text: string, item: Diagnostic): string | undefined {
  const edits = [...(item.fix?.edits ?? [])].sort((a, b) => b.start - a.start)
  const fixed = edits.reduce(
    (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
    text,
  )
  const first = edits.at(-1)
  return first && lineOf(fixed, positionAt(text, first.start).line)
}

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
