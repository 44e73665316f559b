import { relative } from 'node:path'
import { buildLessonProblemMap } from '../lib/check/lesson-problem-map.ts'
import { renderBaseline } from '../lib/report/baseline-words.ts'
import { renderLessonProblemMap } from '../lib/report/lesson-problem-map.ts'
import { renderReport } from '../lib/report/render-report.ts'
import { reaches, renderSummary } from '../lib/report/summary.ts'
import { keepBaseline } from './baseline-file.ts'
import { checkHelp, readCheckOptions, type CheckOptions } from './check-options.ts'
import { checkZone } from './check-zone.ts'
import { explainRule } from './explain-rule.ts'
import { fixZone } from './fix-zone.ts'
import { readZone } from './read-zone.ts'
import { runCheck } from './run-check.ts'
import { watchCheck } from './watch-check.ts'
import { writeSchemas } from './write-schemas.ts'
import { today, zonePaths } from './zone-paths.ts'

/** Runs `npm run check` with these arguments and gives its exit code. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const options = readCheckOptions(args)
  if (options.flags.help) return print(checkHelp)
  const { content } = zonePaths()
  if (options.command === 'explain') {
    const locale = options.locale ?? readZone(content).languages[0] ?? 'en'
    return print(explainRule(options.names[0], locale))
  }
  if (options.command === 'schemas')
    return print(relative(process.cwd(), writeSchemas(process.cwd(), content)))
  if (options.command === 'baseline') return baseline(content, options)
  if (options.flags.watch) {
    await watchCheck(content, options, (text) => process.stdout.write(text))
    return 0
  }
  return check(content, options)
}

async function check(content: string, options: CheckOptions): Promise<number> {
  let run = await runCheck(content, options)
  if (options.fix) {
    console.error(await fixZone(run, content, options.fix))
    run = await runCheck(content, options)
  }
  const { zone, report, reportOptions, chosen } = run
  const { locale, seconds } = reportOptions
  const map = renderLessonProblemMap(buildLessonProblemMap(zone.graph), locale)
  if (options.flags.map) return print(map)
  const before = options.format === 'text' && !chosen && options.since === undefined ? `\n${map}\n` : ''
  process.stdout.write(renderReport(options.format, report, { ...reportOptions, before }))
  // The format of reviewdog has no place for how much was looked at.
  if (options.format === 'rdjson') console.error(renderSummary(report, seconds, locale))
  return reaches(report, options.failOn) ? 1 : 0
}

async function baseline(content: string, options: CheckOptions): Promise<number> {
  const { report, graph } = await checkZone()
  const { because, flags } = options
  const { deed, state, exists } = keepBaseline(content, report, { ...flags, because, today: today() })
  const locale = options.locale ?? graph.zone.languages[0] ?? 'en'
  print(renderBaseline(deed, state, { locale, folder: relative(process.cwd(), content), exists }))
  return deed === 'looked' && state.stale.length > 0 ? 1 : 0
}

function print(text: string): number {
  console.log(text)
  return 0
}
