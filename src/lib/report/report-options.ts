import type { CheckReport, Diagnostic } from '../check/check.ts'
import type { Severity } from '../check/rule.ts'
import { applyEdits } from '../content/apply-edits.ts'
import { positionAt } from '../content/position.ts'
import type { Locale, Text } from '../i18n/locale.ts'
import { lineOf } from './one-line.ts'

/** A rule as reports name it. */
export interface RuleLabel {
  id: string
  severity: Severity
  summary: Text
  why: Text
}

/** What reports need to know besides the findings. */
export interface ReportOptions {
  locale: Locale
  /** Text of a file below the content folder, for quoting the line. */
  textOf: (path: string) => string | undefined
  /** Folder to put before the paths, for example `content`. */
  folder: string
  /** Show everything, also what only leaders' reports need. */
  all?: boolean
  seconds: number
  /** Address of the site, for links to the pages that explain the rules. */
  site: string
  rules: readonly RuleLabel[]
  /** Something to say between the findings and the closing line. */
  before?: string
}

/** The findings a report shows. A line with a finding about privacy is not repeated in public, not even mended. */
export function shownIn(report: CheckReport, { all }: Pick<ReportOptions, 'all'>): readonly Diagnostic[] {
  const place = ({ path, start }: Diagnostic) => `${path}:${start.line}`
  const isPrivate = ({ rule }: Diagnostic) => rule.startsWith('privacy/')
  const hidden = new Set(report.diagnostics.filter(isPrivate).map(place))
  const shown = report.diagnostics.filter((item) => all || item.severity !== 'info')
  return shown.map((item) => (item.fix && hidden.has(place(item)) ? { ...item, fix: undefined } : item))
}

/** Path of a finding's file from where the command runs. */
export const fileOf = ({ path }: Diagnostic, { folder }: Pick<ReportOptions, 'folder'>): string =>
  folder === '.' ? path : `${folder}/${path}`

/** Address of the page that explains the rule of a finding. */
export const helpOf = (help: string, { site }: Pick<ReportOptions, 'site'>): string =>
  `${site.replace(/\/+$/, '')}${help}`

/** The first line that a fix changes, before and after; undefined when there is no edit. */
export function changedLine(
  text: string,
  { fix }: Diagnostic,
): { before: string; after: string } | undefined {
  if (!fix || fix.edits.length === 0) return undefined
  const first = Math.min(...fix.edits.map((edit) => edit.start))
  const { line } = positionAt(text, first)
  return { before: lineOf(text, line), after: lineOf(applyEdits(text, fix.edits), line) }
}
