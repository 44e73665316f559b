import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { renderText } from '../src/lib/report/text.ts'
import { buildSite } from '../src/node/build-site.ts'
import { checkZone } from '../src/node/check-zone.ts'
import { textForLog } from '../src/node/text-for-log.ts'
import { runMain } from '../src/node/usage-error.ts'
import { zonePaths } from '../src/node/zone-paths.ts'

const help = `npm run build [-- --anyway]      writes the site to dist/
What could hurt somebody is looked for first: with a finding about privacy or safety that stops a page, nothing
is written. All else that needs attention is said by: npm run check
  --anyway   builds all the same, for a site that nobody else can see`

await runMain(async () => {
  const { values } = parseArgs({
    options: { anyway: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const paths = zonePaths()
  if (!values.anyway) {
    const { report, graph, content } = await checkZone()
    const harmful = report.diagnostics.filter(
      ({ severity, rule }) => severity === 'stop' && /^(privacy|safety)\//.test(rule),
    )
    if (harmful.length > 0) {
      const locale = graph.zone.languages[0] ?? 'en'
      const folder = relative(process.cwd(), paths.content)
      process.stdout.write(
        renderText(
          { ...report, diagnostics: harmful },
          { locale, folder, textOf: textForLog(content.textOf) },
        ),
      )
      console.error(
        'The site was not built: what stands above could hurt somebody once it is public. Mend it, or see the site on this machine alone: npm start',
      )
      return 1
    }
  }
  const { code, output, seconds } = await buildSite()
  if (output.trim() !== '') console.log(output.trim())
  if (code !== 0) return 3
  console.log(`The site is in ${paths.site} (${seconds.toFixed(1)} s).`)
  return 0
})
