import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { buildSite } from '../../src/node/build-site.ts'
import { findChromium, launchArguments } from '../../src/node/find-chromium.ts'
import { median } from './median.ts'
import { measure } from './measure.ts'
import { measureLoad, type PageLoad } from './measure-load.ts'
import { installPeers } from './peers.ts'
import { startSlowServer } from './search/slow-server.ts'

const ourPages = [
  '/',
  '/problems/few-first-drafts/',
  '/prototypes/draft-by-friday/',
  '/lessons/booked-time-beats-open-time/',
  '/leading/',
  '/handbook/run-a-cycle/',
]
/** The page whose text the other builders get. */
const shared = '/prototypes/draft-by-friday/'
const runs = 5

/** Loads pages of the example zone on a slow line and a slow machine, beside pages of other builders with the same text. */
export async function benchPages(scratch: string, peerNames: readonly string[]): Promise<void> {
  const site = join(scratch, 'pages-site')
  const built = await buildSite(process.cwd(), {
    ZONEBOOK_SITE: site,
    ZONEBOOK_CACHE: join(scratch, 'pages-cache'),
  })
  if (built.code !== 0) throw new Error(`The site could not be built:\n${built.output}`)
  const { path } = await findChromium()
  const browser = await chromium.launch({ executablePath: path, args: [...launchArguments] })
  console.log(`\nMedian of ${runs} first visits: 1.6 Mbit/s, 150 ms, processor 4 times slower, 390 px wide`)
  console.log(`${''.padEnd(44)}  LCP ms   moved   requests   wire kB   HTML kB   JS kB`)
  try {
    const text = await loadAll(browser, site, 'Zonebook', ourPages)
    if (peerNames.length > 0) {
      const zone = join(scratch, 'pages-text')
      writeText(zone, text)
      for (const peer of await installPeers(join(scratch, 'peers'))) {
        if (!peerNames.includes(peer.name.toLowerCase())) continue
        peer.prepare(zone)
        const run = await measure(peer.command, peer.folder, { ASTRO_TELEMETRY_DISABLED: '1' })
        if (run.code !== 0) throw new Error(`${peer.name} could not build:\n${run.output.slice(-2000)}`)
        await loadAll(browser, peer.output, peer.name, ['/prototype/'])
      }
    }
  } finally {
    await browser.close()
  }
}

/** Prints a line for each page and gives the text of the shared one as Markdown. */
async function loadAll(
  browser: Browser,
  site: string,
  name: string,
  paths: readonly string[],
): Promise<string> {
  // The browser slows the line; the server only compresses.
  const server = await startSlowServer([site], { bytesPerSecond: Infinity, delay: 0 })
  let text = ''
  for (const path of paths) {
    const loads: PageLoad[] = []
    for (let run = 0; run < runs; run++) loads.push(await measureLoad(browser, server.address + path))
    const of = (pick: (load: PageLoad) => number) => median(loads.map(pick))
    const cells = [
      of(({ paint }) => paint)
        .toFixed(0)
        .padStart(8),
      of(({ moved }) => moved)
        .toFixed(3)
        .padStart(8),
      String(of(({ requests }) => requests)).padStart(11),
      (of(({ bytes }) => bytes) / 1000).toFixed(1).padStart(10),
      (of(({ html }) => html) / 1000).toFixed(1).padStart(10),
      (of(({ script }) => script) / 1000).toFixed(1).padStart(8),
    ]
    console.log(`${`${name} ${path}`.padEnd(44)}${cells.join('')}`)
    if (path === shared) text = loads[0]?.text ?? ''
  }
  server.close()
  return text
}

function writeText(zone: string, text: string): void {
  rmSync(zone, { recursive: true, force: true })
  mkdirSync(zone, { recursive: true })
  const page = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`
  writeFileSync(join(zone, 'index.mdx'), page('Bench', 'One page.'))
  writeFileSync(join(zone, 'prototype.mdx'), page('Draft by Friday', text))
}
