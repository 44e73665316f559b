import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { countFindings, renderSummary } from '../src/lib/report/summary.ts'
import { renderText } from '../src/lib/report/text.ts'
import { buildSite } from '../src/node/build-site.ts'
import { checkZone } from '../src/node/check-zone.ts'
import { serveSite } from '../src/node/serve-site.ts'
import { textForLog } from '../src/node/text-for-log.ts'
import { runMain, UsageError } from '../src/node/usage-error.ts'
import { zonePaths } from '../src/node/zone-paths.ts'

const help = `npm start [-- --port 4321]      checks content/, builds the site, serves it on this machine
Findings never keep the site from being built here: each page says what is not finished.`

await runMain(async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4321' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port ${values.port} is not a port: a number such as 4321.`)
  const paths = zonePaths()
  console.log('1 of 3  Checking what is written ...')
  const { report, graph, content, seconds } = await checkZone()
  const locale = graph.zone.languages[0] ?? 'en'
  const stops = { ...report, diagnostics: report.diagnostics.filter((item) => item.severity === 'stop') }
  process.stdout.write(
    renderText(stops, {
      locale,
      textOf: textForLog(content.textOf),
      folder: relative(process.cwd(), paths.content),
    }),
  )
  console.log(`        ${renderSummary(report, seconds, locale)}`)
  if (countFindings(report).fix > 0) console.log('        See them all: npm run check')

  console.log('2 of 3  Building the site ...')
  const built = await buildSite()
  if (built.code !== 0) {
    console.error(built.output)
    return 3
  }
  console.log(`        ${graph.entries.length} entries, ${built.seconds.toFixed(1)} s.`)

  const base = new URL(graph.zone.address).pathname.replace(/\/*$/, '/')
  const server = await listen(paths.site, port, base)
  const address = server.address()
  const open = typeof address === 'object' && address ? address.port : port
  console.log(`3 of 3  ${graph.zone.name} is at http://localhost:${open}${base}   (Ctrl+C ends it)`)
  await new Promise((resolve) => server.once('close', resolve))
  return 0
})

/** The port that was asked for, or the next free one of ten. */
async function listen(folder: string, port: number, base: string): ReturnType<typeof serveSite> {
  for (let next = port; next < port + 10; next += 1) {
    try {
      return await serveSite(folder, next, base)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  throw new UsageError(`Ports ${port} to ${port + 9} are taken. Choose another: npm start -- --port 8080`)
}
