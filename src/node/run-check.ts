import { relative } from 'node:path'
import { leaveOutKnown } from '../lib/check/baseline.ts'
import { unreadFiles, type CheckReport } from '../lib/check/check.ts'
import type { ReportOptions } from '../lib/report/report-options.ts'
import { readBaseline } from './baseline-file.ts'
import type { CheckOptions } from './check-options.ts'
import { checkSince } from './check-since.ts'
import { checkZone, type CheckedZone } from './check-zone.ts'
import { chooseFiles } from './choose-files.ts'
import { labelRules } from './label-rules.ts'
import { textForLog } from './text-for-log.ts'

/** One run of the check: the zone, what to say of it, and how. */
export interface CheckRun {
  zone: CheckedZone
  /** Without what was not asked for and what is known. */
  report: CheckReport
  reportOptions: ReportOptions
  /** Undefined when all files are meant. */
  chosen: ReadonlySet<string> | undefined
}

/** Checks the zone in a content folder as the options say. Throws a UsageError when it cannot. */
export async function runCheck(content: string, options: CheckOptions): Promise<CheckRun> {
  const zone = await checkZone()
  const { files, others } = zone.content
  const chosen = chooseFiles(
    options.names,
    content,
    [...files, ...others].map(({ path }) => path),
  )
  let report = narrow(zone.report, chosen)
  if (options.since !== undefined) report = checkSince({ ...zone, report }, content, options.since)
  const baseline = options.flags['no-baseline'] ? undefined : readBaseline(content)
  if (baseline) report = leaveOutKnown(report, baseline)
  const { languages, address } = zone.graph.zone
  const reportOptions: ReportOptions = {
    locale: options.locale ?? languages[0] ?? 'en',
    folder: relative(process.cwd(), content).replaceAll('\\', '/') || '.',
    textOf: options.format === 'text' ? textForLog(zone.content.textOf) : zone.content.textOf,
    all: options.flags.all,
    seconds: zone.seconds,
    site: address,
    rules: labelRules(),
  }
  return { zone, report, reportOptions, chosen }
}

/** What a report says of the chosen files. */
function narrow(report: CheckReport, chosen: ReadonlySet<string> | undefined): CheckReport {
  if (!chosen) return report
  const diagnostics = report.diagnostics.filter((item) => chosen.has(item.path))
  const unread = unreadFiles(diagnostics)
  const coverage = { ...report.coverage, files: chosen.size, checked: chosen.size - unread.size }
  return { diagnostics, coverage }
}
