import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite } from '../../src/node/build-site.ts'
import { findChromium } from '../../src/node/find-chromium.ts'
import { inviteJudges } from '../../src/node/judging/invite-judges.ts'
import { makeKeys } from '../../src/node/judging/make-keys.ts'
import { openPrivateStore } from '../../src/node/judging/private-store.ts'
import { serveSite } from '../../src/node/serve-site.ts'
import { entryOf, judgeUntilReveal } from '../judged-until-reveal.ts'
import {
  competitionId,
  invitedId,
  judgedFiles,
  judgingPeople,
  judgingSettings,
  prepareJudging,
} from '../prepare-judging.ts'
import { writePracticeEntries } from '../practice-entries.ts'
import { publishedCompetition } from '../published-competition.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    siteFolder: string
    contentFolder: string
    /** What the build has kept. */
    cacheFolder: string
    siteAddress: string
    chromium: string
    /** Private store of the competition that is judged. */
    judgingStore: string
    /** Private store of one whose judges are invited and have nothing to read yet. */
    invitedStore: string
    /** Private store of one that is judged to the end and not revealed yet. */
    shutStore: string
  }
}

/** The day all site tests take for today, so that a page looks the same on every day. */
export const testDay = '2026-11-21'

/** Builds the project's own content once, serves it, and finds a browser for all site tests. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-site-'))
  const content = join(folder, 'content')
  const site = join(folder, 'site')
  const cache = join(folder, 'cache')
  cpSync('content', content, { recursive: true })
  const store = await giveOutEntries(folder, content)
  const invitedStore = await inviteAlone(folder, content)
  const shutStore = openPrivateStore(join(folder, 'shut'), content)
  await Array.fromAsync(judgeUntilReveal(content, shutStore))
  writePublished(content)
  const built = await buildSite(process.cwd(), {
    ZONEBOOK_CONTENT: content,
    ZONEBOOK_SITE: site,
    ZONEBOOK_CACHE: cache,
    ZONEBOOK_TODAY: testDay,
  })
  if (built.code !== 0) throw new Error(`The site could not be built:\n${built.output}`)
  const browser = await findChromium()
  const server = await serveSite(site, 0)
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The test server has no address.')
  project.provide('siteFolder', site)
  project.provide('contentFolder', content)
  project.provide('cacheFolder', cache)
  project.provide('siteAddress', `http://127.0.0.1:${address.port}`)
  project.provide('chromium', browser.path)
  project.provide('judgingStore', store)
  project.provide('invitedStore', invitedStore)
  project.provide('shutStore', shutStore.folder)
  return () => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lets the example competition be judged, so that its judges have a page; gives the private store. */
async function giveOutEntries(folder: string, content: string): Promise<string> {
  const settings = join(content, 'competitions', competitionId, 'judging.yaml')
  writeFileSync(settings, judgingSettings)
  writePracticeEntries(content, competitionId)
  const store = openPrivateStore(join(folder, 'private'), content)
  store.write('judges.yaml', judgingPeople)
  await prepareJudging(content, store)
  // A team that began and never handed in.
  writeFileSync(
    join(content, 'competitions', competitionId, 'entries', 'unfinished.mdx'),
    entryOf('late', 'draft'),
  )
  return store.folder
}

/** A made-up competition after its reveal that tells nothing of a judge. */
function writePublished(content: string): void {
  const { files } = publishedCompetition({ disclosure: 'aggregates only' })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
}

/** A competition that has invited its judges and no more; gives the private store. */
async function inviteAlone(folder: string, content: string): Promise<string> {
  const folderOf = (id: string) => join(content, 'competitions', id)
  cpSync(folderOf(competitionId), folderOf(invitedId), {
    recursive: true,
    filter: (path) => !/\/(entries|judging|calibration)$/.test(path),
  })
  writeFileSync(join(folderOf(invitedId), 'judging.yaml'), judgingSettings)
  const store = openPrivateStore(join(folder, 'invited'), content)
  store.write('judges.yaml', judgingPeople)
  await makeKeys(judgedFiles(content, invitedId), store, { dryRun: false, auditor: false })
  await inviteJudges(judgedFiles(content, invitedId), store, { dryRun: false, again: [] })
  return store.folder
}
