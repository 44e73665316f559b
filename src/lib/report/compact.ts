import type { CheckReport } from '../check/check.ts'
import { oneLine } from './one-line.ts'
import { fileOf, shownIn, type ReportOptions } from './report-options.ts'

/** One line a finding, as editors read them: `content/a.mdx:3:1: stop: message [rule]`. */
export function renderCompact(
  report: CheckReport,
  options: Pick<ReportOptions, 'locale' | 'folder' | 'all'>,
): string {
  return shownIn(report, options)
    .map((item) => {
      const place = `${fileOf(item, options)}:${item.start.line}:${item.start.column}`
      return `${oneLine(`${place}: ${item.severity}: ${item.message[options.locale]} [${item.rule}]`)}\n`
    })
    .join('')
}
