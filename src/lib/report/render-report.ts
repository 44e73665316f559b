import type { CheckReport } from '../check/check.ts'
import { renderCompact } from './compact.ts'
import { renderGithub } from './github.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { renderRdjson } from './rdjson.ts'
import type { ReportOptions } from './report-options.ts'
import { renderSarif } from './sarif.ts'
import { renderSummary } from './summary.ts'
import { renderText } from './text.ts'

type Render = (report: CheckReport, options: ReportOptions) => string

/** Closes a list of findings with the line that says how much was looked at. */
const closed =
  (render: Render): Render =>
  (report, options) =>
    `${render(report, options)}${options.before ?? ''}${renderSummary(report, options.seconds, options.locale)}\n`

const renderers = {
  text: closed(renderText),
  compact: closed(renderCompact),
  markdown: renderMarkdown,
  github: closed((report, { locale, folder }) => renderGithub(report, locale, folder)),
  json: renderJson,
  sarif: renderSarif,
  rdjson: renderRdjson,
} satisfies Record<string, Render>

/** A way to print findings. */
export type Format = keyof typeof renderers
export const formats = Object.keys(renderers) as Format[]

/** The findings in a format, with the coverage at the end; rdjson has no place for it. */
export const renderReport = (format: Format, report: CheckReport, options: ReportOptions): string =>
  renderers[format](report, options)
