import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { unreadFiles, type CheckReport } from '../src/lib/check/check.ts'
import { buildLessonProblemMap } from '../src/lib/check/lesson-problem-map.ts'
import { rules, wordsOf } from '../src/lib/check/rules/index.ts'
import { isLocale, type Locale } from '../src/lib/i18n/locale.ts'
import { renderExplanation } from '../src/lib/report/explain.ts'
import { renderGithub } from '../src/lib/report/github.ts'
import { renderJson } from '../src/lib/report/json.ts'
import { renderLessonProblemMap } from '../src/lib/report/lesson-problem-map.ts'
import { countFindings, renderSummary } from '../src/lib/report/summary.ts'
import { renderText } from '../src/lib/report/text.ts'
import { applyFixes } from '../src/node/apply-fixes.ts'
import { checkZone } from '../src/node/check-zone.ts'
import { chooseFiles } from '../src/node/choose-files.ts'
import { readZone } from '../src/node/read-zone.ts'
import { runMain, UsageError } from '../src/node/usage-error.ts'
import { zonePaths } from '../src/node/zone-paths.ts'

const help = `npm run check -- [paths] [options]      checks what is written in content/
npm run check -- explain <rule>         says what a rule looks for and why
  --format text|github|json   how to print the findings (text)
  --lang en|es                language of the findings (the zone's first)
  --fix                       writes the fixes that cannot change the meaning
  --map                       prints only which lesson helps with which problem
  --all                       prints what is meant for leaders' reports as well
Exit code: 0 nothing stops a page, 1 something does, 2 could not check, 3 our own error.`

/** Rules whose findings mean that a file was not read, as `checkContent` counts them. */

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string' },
      fix: { type: 'boolean', default: false },
      map: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return print(help)
  if (!['text', 'github', 'json'].includes(values.format))
    throw new UsageError(`--format ${values.format} is not known: text, github or json.`)
  if (values.lang !== undefined && !isLocale(values.lang))
    throw new UsageError(`--lang ${values.lang} is not known: en or es.`)
  const { content } = zonePaths()
  if (positionals[0] === 'explain')
    return explain(positionals[1], values.lang ?? readZone(content).languages[0] ?? 'en')

  let zone = await checkZone()
  const locale: Locale = values.lang ?? zone.graph.zone.languages[0] ?? 'en'
  const folder = relative(process.cwd(), content) || '.'
  const { files, others } = zone.content
  const chosen = chooseFiles(
    positionals,
    content,
    [...files, ...others].map(({ path }) => path),
  )
  if (values.fix) {
    console.error(`${applyFixes(content, narrow(zone.report, chosen).diagnostics)} fixed.`)
    zone = await checkZone()
  }
  const map = renderLessonProblemMap(buildLessonProblemMap(zone.graph), locale)
  if (values.map) return print(map)
  const report = narrow(zone.report, chosen)
  if (values.format === 'json') process.stdout.write(renderJson(report))
  else if (values.format === 'github') process.stdout.write(renderGithub(report, locale, folder))
  else {
    process.stdout.write(renderText(report, { locale, folder, textOf: zone.content.textOf, all: values.all }))
    if (!chosen) print(`\n${map}`)
  }
  if (values.format !== 'json') print(renderSummary(report, zone.seconds, locale))
  return countFindings(report).stop > 0 ? 1 : 0
})

/** What a report says of the chosen files. */
function narrow(report: CheckReport, chosen: ReadonlySet<string> | undefined): CheckReport {
  if (!chosen) return report
  const diagnostics = report.diagnostics.filter((item) => chosen.has(item.path))
  const unread = unreadFiles(diagnostics)
  const coverage = { ...report.coverage, files: chosen.size, checked: chosen.size - unread.size }
  return { diagnostics, coverage }
}

function explain(id: string | undefined, locale: Locale): number {
  const rule = rules.find((item) => item.id === id)
  if (!rule)
    throw new UsageError(
      `There is no rule ${id ?? ''}. The rules are:\n${rules.map((item) => `  ${item.id}`).join('\n')}`,
    )
  return print(renderExplanation(rule, wordsOf(rule, locale), locale))
}

function print(text: string): number {
  console.log(text)
  return 0
}
