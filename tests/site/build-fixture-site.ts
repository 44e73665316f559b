import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite } from '../../src/node/build-site.ts'
import { findChromium } from '../../src/node/find-chromium.ts'
import { serveSite } from '../../src/node/serve-site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    siteFolder: string
    contentFolder: string
    siteAddress: string
    chromium: string
  }
}

/** The day all site tests take for today, so that a page looks the same on every day. */
export const testDay = '2026-11-21'

/** Builds the project's own content once, serves it, and finds a browser for all site tests. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-site-'))
  const content = join(folder, 'content')
  const site = join(folder, 'site')
  cpSync('content', content, { recursive: true })
  const built = await buildSite(process.cwd(), {
    ZONEBOOK_CONTENT: content,
    ZONEBOOK_SITE: site,
    ZONEBOOK_CACHE: join(folder, 'cache'),
    ZONEBOOK_TODAY: testDay,
  })
  if (built.code !== 0) throw new Error(`The site could not be built:\n${built.output}`)
  const browser = await findChromium()
  const server = await serveSite(site, 0)
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The test server has no address.')
  project.provide('siteFolder', site)
  project.provide('contentFolder', content)
  project.provide('siteAddress', `http://127.0.0.1:${address.port}`)
  project.provide('chromium', browser.path)
  return () => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
