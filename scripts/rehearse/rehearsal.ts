import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { buildSite } from '../../src/node/build-site.ts'
import { runCommand } from '../../src/node/run-command.ts'
import { serveSite } from '../../src/node/serve-site.ts'
import type { FileContent } from './push-files.ts'
import { startStandIn } from './start-stand-in.ts'

/** How a rehearsal begins. */
export interface RehearsalOptions {
  /** Folder of the content to start with. It is copied and never changed. */
  content?: string
  /** Port of the site; any free one when left out. */
  port?: number
  /** Path of its host that the site stands below, such as /zone/. */
  path?: string
  /** Told what happens, in a sentence. */
  say?: (sentence: string) => void
  /** Environment of the build and of the review, such as ZONEBOOK_TODAY. */
  env?: Record<string, string>
  /** Called before the first build with its environment, to lend it what another build has kept. */
  prepare?: (env: Record<string, string>) => void
}

/** A rehearsal that was started. */
export type Rehearsal = Awaited<ReturnType<typeof startRehearsal>>

/**
 * Plays the whole journey of a write-up on this machine: a stand-in for GitHub with a copy of the content, the
 * site built for it, the review after every change of a pull request, and the site built again after a merge.
 */
export async function startRehearsal({
  content = 'content',
  port = 0,
  path = '/',
  say = () => {},
  env = {},
  prepare = () => {},
}: RehearsalOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-rehearsal-'))
  const site = join(folder, 'site')
  mkdirSync(site)
  const server = await serveSite(site, port, path)
  const siteAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

  let work = Promise.resolve()
  let failure: unknown
  /** One thing after the other: a review must not read what a build is just writing. */
  const queue = (what: () => Promise<void>) => {
    work = work.then(what).catch((error: unknown) => {
      failure ??= error
      say(`This went wrong: ${error instanceof Error ? error.message : String(error)}`)
    })
  }

  const standIn = await startStandIn({
    files: (address) => filesOf(content, siteAddress, address),
    onPull: (pull, what) => {
      if (!pull.pull.draft) queue(() => review(pull.number, what))
    },
    onMain: () => queue(build),
  })
  const clone = join(folder, 'clone')
  await git(['clone', '--quiet', standIn.folder, clone])
  const paths = {
    ...env,
    ZONEBOOK_CONTENT: join(clone, 'content'),
    ZONEBOOK_SITE: site,
    ZONEBOOK_CACHE: join(folder, 'cache'),
  }

  prepare(paths)

  const build = async () => {
    await git(['-C', clone, 'pull', '--quiet', '--ff-only'])
    const built = await buildSite(process.cwd(), paths)
    if (built.code !== 0) throw new Error(`the site could not be built:\n${built.output}`)
    say(`The site is built (${built.seconds.toFixed(0)} s).`)
  }
  const review = async (number: number, what: string) => {
    say(`Pull request ${number}: ${what}. The review reads it ...`)
    const { code, output } = await runCommand(
      process.execPath,
      ['--import', './scripts/preflight.mjs', 'scripts/review.ts', '--pull', `${number}`],
      {
        env: {
          ...paths,
          GITHUB_TOKEN: standIn.people.bot.token,
          GITHUB_API_URL: standIn.api,
          GITHUB_REPOSITORY: standIn.repository,
        },
      },
    )
    if (code !== 0) throw new Error(`the review ended with ${code}:\n${output}`)
    say(`The review has answered: ${standIn.address}/${standIn.repository}/pull/${number}`)
  }
  queue(build)

  return {
    siteAddress,
    /** Folder of the built site. */
    site,
    standIn,
    /** Done when all that was begun is done. Throws what went wrong on the way. */
    settled: async () => {
      for (let seen; seen !== work;) {
        seen = work
        await seen
      }
      if (failure !== undefined) throw failure
    },
    close: async () => {
      await work
      server.closeAllConnections()
      server.close()
      await standIn.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function git(args: readonly string[]) {
  const { code, output } = await runCommand('git', args, { env: { GIT_CONFIG_NOSYSTEM: '1' } })
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output}`)
}

/** The content as it is, but that the site, the sign-in and the interface are on this machine. */
function filesOf(content: string, siteAddress: string, standIn: string): Record<string, FileContent> {
  const names = readdirSync(content, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  const files: Record<string, FileContent> = {}
  for (const { parentPath, name } of names) {
    const file = join(parentPath, name)
    files[`content/${file.slice(content.length + 1).replaceAll('\\', '/')}`] = readFileSync(file)
  }
  const zone = parseDocument(`${files['content/zone.yaml']}`)
  zone.set('address', siteAddress)
  zone.set('repository', 'https://localhost/district/zonebook')
  zone.set('branch', 'main')
  zone.set('submit', { signIn: standIn, api: `${standIn}/api/v3`, guests: true })
  files['content/zone.yaml'] = String(zone)
  return files
}
