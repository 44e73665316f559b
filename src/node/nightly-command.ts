import {
  nightly as nightlySchema,
  type LinkMemory,
  type Nightly,
} from '../lib/report/nightly/nightly-item.ts'
import { planIssues, type IssueDeed } from '../lib/report/nightly/plan-issues.ts'
import type { IssueWords } from '../lib/report/nightly/render-issue.ts'
import type { Zone } from '../lib/content/schemas/index.ts'
import { checkZone } from './check-zone.ts'
import { sayRefusals, type GitHub } from './github-client.ts'
import { lookAtNight } from './look-at-night.ts'
import { readNightlyIssues, type NightlyIssues } from './nightly-issues.ts'
import { openRepository } from './open-repository.ts'
import { showProgress } from './progress.ts'
import { readZone } from './read-zone.ts'
import { tellNight } from './tell-night.ts'
import { UsageError } from './usage-error.ts'
import { today, zonePaths } from './zone-paths.ts'

/** What was typed, and the effects of the command. */
export interface NightlyOptions {
  /** The words of the command that are no options. */
  part: readonly string[]
  out?: string | undefined
  from?: string | undefined
  'dry-run': boolean
  'no-links': boolean
  read: (path: string) => string
  write: (path: string, text: string) => void
  say: (text: string) => void
  env?: NodeJS.ProcessEnv
}

/** Runs `npm run nightly`: looks, tells, or both. Gives the exit code; throws a UsageError for a wrong command. */
export const nightlyCommand = (options: NightlyOptions): Promise<number> => sayRefusals(() => run(options))

async function run(options: NightlyOptions): Promise<number> {
  const { env = process.env } = options
  const part = partOf(options)
  const zone = readZone(zonePaths().content)
  const github = openFor(zone, options, env)
  const known: NightlyIssues = github ? await readNightlyIssues(github) : { issues: [] }
  const found =
    part === 'tell' ? readFound(options) : await look(known.notebook?.memory ?? {}, options['no-links'])
  if (part === 'look') {
    options.write(options.out ?? '', `${JSON.stringify(found, null, 1)}\n`)
    options.say(summary(found))
    return 0
  }
  const words = wordsOf(zone, found.today)
  if (options['dry-run']) {
    if (!github)
      options.say('Without GITHUB_TOKEN nobody knows which issues exist: this is what a first night writes.')
    planIssues(found.items, known.issues, words).forEach((deed) => options.say(describe(deed)))
    options.say(`${summary(found)} Nothing was written.`)
    return 0
  }
  if (!github)
    throw new UsageError(
      'Give a token in GITHUB_TOKEN, or see what it would write: npm run nightly -- --dry-run',
    )
  const deeds = await tellNight(github, found, words)
  options.say(`${summary(found)} ${deeds.length} ${deeds.length === 1 ? 'issue' : 'issues'} written.`)
  return 0
}

function partOf({ part, out, from }: NightlyOptions): 'look' | 'tell' | 'both' {
  const [word] = part
  if (part.length > 1 || (word !== undefined && word !== 'look' && word !== 'tell'))
    throw new UsageError(`"${part.join(' ')}" is no part of it: type look or tell, or nothing for both.`)
  if (word === 'look' && !out) throw new UsageError('Say where to write what is found: look --out FILE')
  if (word === 'tell' && !from) throw new UsageError('Say what to tell: tell --from FILE')
  return word ?? 'both'
}

async function look(memory: LinkMemory, noLinks: boolean): Promise<Nightly> {
  const zone = await checkZone()
  const progress = showProgress('Asking other sites')
  const found = await lookAtNight(zone, {
    today: today(),
    memory,
    ask: noLinks ? false : { onProgress: progress.update },
  })
  progress.clear()
  return found
}

function readFound({ from = '', read }: NightlyOptions): Nightly {
  const wrong = `${from} is no list of the nightly look. Make one: npm run nightly -- look --out FILE`
  let value: unknown
  try {
    value = JSON.parse(read(from))
  } catch (error) {
    throw new UsageError(wrong, { cause: error })
  }
  const result = nightlySchema.safeParse(value)
  if (!result.success) throw new UsageError(wrong)
  return result.data
}

/** GitHub when there is a token; what a dry run or a look cannot know without one is left out. */
function openFor(
  zone: Zone,
  { part, 'dry-run': dry }: NightlyOptions,
  env: NodeJS.ProcessEnv,
): GitHub | undefined {
  if (!env.GITHUB_TOKEN) {
    if (dry || part[0] === 'look') return undefined
    throw new UsageError(
      'Give a token in GITHUB_TOKEN, or see what it would write: npm run nightly -- --dry-run',
    )
  }
  return openRepository(zone, env)
}

function wordsOf({ languages, address, repository, branch, contact }: Zone, day: string): IssueWords {
  const edit = repository && `${repository.replace(/\/+$/, '')}/edit/${branch}/content/`
  return { locale: languages[0] ?? 'en', today: day, site: address, edit, contact }
}

const summary = ({ items, memory }: Nightly): string =>
  `${items.length} ${items.length === 1 ? 'thing waits' : 'things wait'} for somebody; ${Object.keys(memory).length} links did not work.`

function describe(deed: IssueDeed): string {
  if (deed.deed === 'open') return `Would open “${deed.title}”:\n\n${deed.body}\n`
  if (deed.deed === 'close') return `Would close #${deed.number}: nothing waits any more.\n`
  const how = deed.reopen ? 'open again and update' : 'update'
  return `Would ${how} #${deed.number}:\n\n${deed.body}\n${deed.comment ? `\nand say below it:\n\n${deed.comment}\n` : ''}`
}
