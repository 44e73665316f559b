import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'

interface Step {
  run?: string
  env?: Record<string, string>
}

/** What stands for GitHub's machine: its values by their expression, and the environment of every step. */
export interface Machine {
  values: Readonly<Record<string, string>>
  env: Readonly<Record<string, string>>
}

/**
 * Runs what a job of a workflow types, line by line as it stands there, on this computer. What others made (actions,
 * `npm ci`) is left out. Gives what was printed; throws for a value that nobody gave and when a step fails.
 */
export async function runJob(workflow: string, job: string, { values, env }: Machine): Promise<string> {
  const { jobs } = parse(readFileSync(join('.github/workflows', workflow), 'utf8')) as {
    jobs: Record<string, { steps: Step[] }>
  }
  const steps = (jobs[job]?.steps ?? []).filter(({ run }) => run !== undefined && !run.startsWith('npm ci'))
  let printed = ''
  for (const { run = '', env: given = {} } of steps) {
    const own = Object.entries(given).map(([name, text]) => [name, fillIn(text, values)])
    const all = { ...env, ...Object.fromEntries(own) }
    const { stdout } = await promisify(execFile)('bash', ['-e', '-c', run], { env: all })
    printed += stdout
  }
  return printed
}

const fillIn = (text: string, values: Machine['values']): string =>
  text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const value = values[expression]
    if (value === undefined) throw new Error(`No value is given for ${expression}.`)
    return value
  })

/** The environment of a job that keeps its files in a folder; `cache` is below one that it may write to. */
export const machineFolders = (folder: string, cache: string) => ({
  ...{ PATH: process.env.PATH ?? '', CI: '1', RUNNER_TEMP: folder, GITHUB_WORKSPACE: process.cwd() },
  ...{ GITHUB_OUTPUT: join(folder, 'output'), ZONEBOOK_CACHE: join(folder, cache) },
})
