import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite } from '../../src/node/build-site.ts'
import { findChromium } from '../../src/node/find-chromium.ts'
import { openPrivateStore } from '../../src/node/judging/private-store.ts'
import { serveSite } from '../../src/node/serve-site.ts'
import { competitionId, judgingPeople, judgingSettings, prepareJudging } from '../prepare-judging.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    siteFolder: string
    contentFolder: string
    siteAddress: string
    chromium: string
    /** Private store of the competition that is judged. */
    judgingStore: string
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
  const store = await giveOutEntries(folder, content)
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
  project.provide('judgingStore', store)
  return () => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lets the example competition be judged, so that its judges have a page; gives the private store. */
async function giveOutEntries(folder: string, content: string): Promise<string> {
  const settings = join(content, 'competitions', competitionId, 'judging.yaml')
  writeFileSync(settings, judgingSettings)
  const store = openPrivateStore(join(folder, 'private'), content)
  store.write('judges.yaml', judgingPeople)
  await prepareJudging(content, store)
  return store.folder
}
