import { z } from 'zod'
import { formResult, type FormResult } from '../lib/review/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { fetchedIssue, fetchIssue } from './fetch-issue.ts'
import { sayRefusals, type GitHub } from './github-client.ts'
import { githubFiles } from './github-files.ts'
import { openRepository } from './open-repository.ts'
import { openWriteUp } from './open-write-up.ts'
import { readZone } from './read-zone.ts'
import { UsageError } from './usage-error.ts'
import { zonePaths } from './zone-paths.ts'

/** What was typed, and the effects of the command. */
export interface IssueFormOptions {
  words: readonly string[]
  issue?: string | undefined
  member?: string | undefined
  from?: string | undefined
  out?: string | undefined
  read: (path: string) => string
  write: (path: string, text: string) => void
  say: (text: string) => void
  env?: NodeJS.ProcessEnv
}

/** Runs one part of `npm run issue-form`. Gives the exit code; throws a UsageError for a wrong command. */
export const issueFormCommand = (options: IssueFormOptions): Promise<number> =>
  sayRefusals(() => run(options))

async function run(options: IssueFormOptions): Promise<number> {
  const { words, write, say, env = process.env } = options
  const [part] = words
  if (words.length !== 1)
    throw new UsageError(
      'Type one of: write, fetch, read, tell, open. To see more: npm run issue-form -- --help',
    )
  if (part === 'write') {
    const files = githubFiles(readZone(zonePaths().content))
    for (const [path, text] of files) write(`.github/${path}`, text)
    say(`${files.size} files written below .github/`)
    return 0
  }
  if (part === 'fetch') {
    const fetched = await fetchIssue(openFor(env), numberOf(options))
    write(need(options, 'out'), `${JSON.stringify(fetched)}\n`)
    return 0
  }
  if (part === 'read') {
    // The whole check comes with it, which the other parts need not wait for.
    const { readForm } = await import('./read-form.ts')
    const result = await readForm(readAs(fetchedIssue, options))
    write(need(options, 'out'), `${JSON.stringify(result)}\n`)
    return 0
  }
  if (part === 'tell') {
    const done = await answerForm(openFor(env), resultOf(options))
    say(`The answer is ${done === 'same' ? 'there already' : done}.`)
    return 0
  }
  if (part === 'open') return open(options, env)
  throw new UsageError(`“${part}” is no part of it. Type one of: write, fetch, read, tell, open.`)
}

async function open(options: IssueFormOptions, env: NodeJS.ProcessEnv): Promise<number> {
  const member = need(options, 'member')
  if (!/^[\w-]{1,60}$/.test(member))
    throw new UsageError('--member takes the account that accepted, without @.')
  const opened = await openWriteUp(openFor(env), resultOf(options), member)
  if ('refused' in opened) {
    options.say('No pull request was opened; why is said below the form.')
    return opened.refused === 'switchOff' ? 1 : 0
  }
  if (env.GITHUB_OUTPUT) options.write(env.GITHUB_OUTPUT, `number=${opened.number}\n`)
  options.say(`The page is in pull request ${opened.number}.`)
  return 0
}

/** The result of the part that reads; of the issue that is asked for, whatever the file says. */
function resultOf(options: IssueFormOptions): FormResult {
  const result = readAs(formResult, options)
  if (result.issue !== numberOf(options)) throw new UsageError(`${options.from} is about another issue.`)
  return result
}

function readAs<T>(schema: z.ZodType<T>, options: IssueFormOptions): T {
  const path = need(options, 'from')
  try {
    const result = schema.safeParse(JSON.parse(options.read(path)))
    if (result.success) return result.data
  } catch {
    // Said below: which of the two it was helps nobody.
  }
  throw new UsageError(`${path} is not what the part before it writes. Run that one first.`)
}

function numberOf({ issue = '' }: IssueFormOptions): number {
  if (!/^[1-9]\d{0,9}$/.test(issue)) throw new UsageError('Say which issue: --issue 12')
  return Number(issue)
}

function need(options: IssueFormOptions, name: 'from' | 'out' | 'member'): string {
  const given = options[name]
  if (!given) throw new UsageError(`Give --${name} too. To see how: npm run issue-form -- --help`)
  return given
}

function openFor(env: NodeJS.ProcessEnv): GitHub {
  if (!env.GITHUB_TOKEN) throw new UsageError('Give a token in GITHUB_TOKEN.')
  return openRepository(readZone(zonePaths().content), env)
}
