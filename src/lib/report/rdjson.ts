import type { CheckReport, Diagnostic } from '../check/check.ts'
import type { Severity } from '../check/rule.ts'
import { applyEdits } from '../content/apply-edits.ts'
import type { Fix } from '../content/issue.ts'
import { positionAt, type Position } from '../content/position.ts'
import { lineOf } from './one-line.ts'
import { fileOf, helpOf, shownIn, type ReportOptions } from './report-options.ts'

const severities: Record<Severity, 'ERROR' | 'WARNING' | 'INFO'> = {
  stop: 'ERROR',
  fix: 'WARNING',
  tip: 'INFO',
  info: 'INFO',
}

/** Findings in the Reviewdog Diagnostic Format. Columns count bytes of UTF-8 and ends are exclusive. */
export function renderRdjson(report: CheckReport, options: ReportOptions): string {
  const source = { name: 'Zonebook', url: helpOf('/handbook/checks/', options) }
  const diagnostics = shownIn(report, options).map((item) => diagnostic(item, options))
  return `${JSON.stringify({ source, diagnostics }, null, 2)}\n`
}

function diagnostic(item: Diagnostic, options: ReportOptions) {
  const text = options.textOf(item.path) ?? ''
  const at = ({ line, column }: Position) => ({ line, column: inBytes(lineOf(text, line), column) })
  return {
    message: item.message[options.locale],
    location: { path: fileOf(item, options), range: { start: at(item.start), end: at(item.end) } },
    severity: severities[item.severity],
    code: { value: item.rule, url: helpOf(item.help, options) },
    ...(item.fix && item.fix.edits.length > 0 && { suggestions: [suggestion(text, item.fix, at)] }),
  }
}

/** All edits of a fix as one replacement: several suggestions would be taken for a choice. */
function suggestion(text: string, { edits }: Fix, at: (position: Position) => Position) {
  const start = Math.min(...edits.map((edit) => edit.start))
  const end = Math.max(...edits.map((edit) => edit.end))
  const own = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return {
    range: { start: at(positionAt(text, start)), end: at(positionAt(text, end)) },
    text: applyEdits(text.slice(start, end), own),
  }
}

const encoder = new TextEncoder()
const inBytes = (line: string, column: number): number =>
  encoder.encode(line.replace(/^\uFEFF/, '').slice(0, column - 1)).length + 1
