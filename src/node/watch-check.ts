import type { CheckReport } from '../lib/check/check.ts'
import { compareReports, renderNews } from '../lib/report/news.ts'
import { renderReport } from '../lib/report/render-report.ts'
import { renderSummary } from '../lib/report/summary.ts'
import { renderText } from '../lib/report/text.ts'
import type { CheckOptions } from './check-options.ts'
import { runCheck } from './run-check.ts'
import { UsageError } from './usage-error.ts'
import { watchFolder } from './watch-folder.ts'

/**
 * Checks again whenever a file changes, until Ctrl-C. People see what is new and how much is gone; the compact
 * form is for editors, which want the whole list each time.
 */
export async function watchCheck(
  content: string,
  options: CheckOptions,
  print: (text: string) => void,
): Promise<void> {
  const end = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort())
  let before: CheckReport | undefined
  const run = async () => {
    if (options.format === 'compact') print('...\n')
    try {
      const { report, reportOptions } = await runCheck(content, options)
      const news = before && options.format === 'text' ? compareReports(before, report) : undefined
      before = report
      if (!news) return print(renderReport(options.format, report, reportOptions))
      const { locale, seconds } = reportOptions
      const closing = `${renderNews(news, locale)} ${renderSummary(report, seconds, locale)}`
      print(`${renderText(news.fresh, reportOptions)}${closing}\n`)
    } catch (error) {
      // A file that is being moved, or a baseline half written, is whole at the next change.
      if (!(error instanceof UsageError)) throw error
      print(`${error.message}\n`)
    }
  }
  await watchFolder(content, run, end.signal)
}
