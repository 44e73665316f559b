import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium, launchArguments } from '../../src/node/find-chromium.ts'
import { serveSite } from '../../src/node/serve-site.ts'
import { UsageError } from '../../src/node/usage-error.ts'
import { zonePaths } from '../../src/node/zone-paths.ts'
import { readAloud } from './read-aloud.ts'

/** Prints what a screen reader is told about pages of the built site, in the order it reads. */
export async function benchAloud(paths: readonly string[]): Promise<void> {
  const site = resolve(zonePaths().site)
  if (!existsSync(join(site, 'index.html')))
    throw new UsageError(`There is no site in ${site} to read aloud. Type npm run build first.`)
  const server = await serveSite(site, 0)
  const place = server.address()
  const { path: executablePath } = await findChromium(() => {})
  const browser = await chromium.launch({ executablePath, args: [...launchArguments] })
  const page = await browser.newPage()
  for (const path of paths) {
    await page.goto(`http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}${path}`)
    console.log(`\n${path}\n${(await readAloud(page)).join('\n')}`)
  }
  await browser.close()
  server.close()
}
