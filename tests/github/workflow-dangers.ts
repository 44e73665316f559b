import { parse } from 'yaml'

interface Step {
  name?: string
  uses?: string
  run?: string
  shell?: string
  env?: Record<string, unknown>
  with?: Record<string, unknown>
}

interface Job {
  'runs-on'?: unknown
  'timeout-minutes'?: unknown
  permissions?: unknown
  secrets?: unknown
  env?: Record<string, unknown>
  uses?: string
  steps?: Step[]
}

interface Workflow {
  on: unknown
  permissions?: unknown
  env?: Record<string, unknown>
  jobs: Record<string, Job>
}

/** Started by people outside, with the rights of the repository. */
const withPower = new Set(
  'pull_request_target issues issue_comment pull_request_review pull_request_review_comment discussion discussion_comment fork watch gollum'.split(
    ' ',
  ),
)

/** Commands that may run in a job that can write: each takes a checked file of data, and nothing that was sent. */
const mayRunBesideWriting = [
  /^npm ci --ignore-scripts$/,
  /^npm run review -- tell( --\w+ "\$[A-Z_]+[\w./-]*")+$/,
  /^npm run nightly -- tell( --\w+ "\$[A-Z_]+[\w./-]*")+$/,
  /^npm run issue-form -- (tell|open)( --\w+ "\$[A-Z_]+[\w./-]*")+$/,
]
const mayStandBesideWriting = /^actions\/(checkout|download-artifact|deploy-pages)@/

const expression = /\$\{\{/
/** Names that change what a program loads or runs. */
const powerfulName = /^(PATH|NODE_|BASH_|ENV$|LD_|DYLD_|GIT_|GITHUB_(?!TOKEN$)|RUNNER_|ACTIONS_|npm_config_)/i

/** What is dangerous in a workflow, one sentence each; empty when nothing is. */
export function dangersOf(text: string): string[] {
  const workflow = parse(text) as Workflow
  const events = eventsOf(workflow.on)
  const found: string[] = [
    ...unpinned(text),
    ...(/\bsecrets\b/.test(withoutComments(text))
      ? ['uses a secret: none is needed, and none can leak']
      : []),
    ...(events.includes('workflow_run') ? ['starts after another workflow, and would trust its files'] : []),
    ...tokensIn(workflow.env, 'the workflow'),
  ]
  if (workflow.permissions === undefined) found.push('has no permissions at the top')
  else if (writesOf(workflow.permissions).length > 0) found.push('lets every job write')
  const outsiders = events.some((event) => withPower.has(event))
  for (const [name, job] of Object.entries(workflow.jobs))
    found.push(...dangersOfJob(job, { outsiders, events }).map((danger) => `${name}: ${danger}`))
  return found
}

function dangersOfJob(job: Job, { outsiders, events }: { outsiders: boolean; events: string[] }): string[] {
  const found: string[] = tokensIn(job.env, 'the job')
  const writes = writesOf(job.permissions)
  if (job.permissions === undefined) found.push('has no permissions')
  if (job.uses) return found
  const minutes = job['timeout-minutes']
  if (typeof minutes !== 'number' || minutes > 30) found.push('has no timeout of 30 minutes or less')
  if (!/^ubuntu-\d/.test(String(job['runs-on'])))
    found.push('runs on a machine that is not thrown away after')
  if (events.includes('pull_request') && writes.length > 0) found.push(`runs their code and may write`)
  for (const step of job.steps ?? []) found.push(...dangersOfStep(step, { outsiders, events, writes }))
  return found
}

interface Where {
  outsiders: boolean
  events: string[]
  writes: string[]
}

function dangersOfStep(step: Step, { outsiders, events, writes }: Where): string[] {
  const found: string[] = []
  const { uses = '', run = '', with: given = {}, env = {} } = step
  const script = [run, step.shell ?? '', String(given.script ?? '')].join('\n')
  if (expression.test(script)) found.push('puts a value into a command: pass it through env')
  if (/GITHUB_(ENV|PATH)\b/.test(script)) found.push('changes what later steps run')
  for (const [name, value] of Object.entries(env))
    if (powerfulName.test(name) && expression.test(String(value))) found.push(`sets ${name} to a value`)
  if (/--permission\b/.test(run) && /github\.token/.test(JSON.stringify(env)))
    found.push('gives a token to what reads their bytes')
  if (events.includes('pull_request') && /github\.token/.test(JSON.stringify(step)))
    found.push('gives a token to their code')
  if (/^actions\/checkout@/.test(uses)) {
    if (given['persist-credentials'] !== false) found.push('leaves a token on the disk')
    const others = Object.keys(given).filter((key) => !['persist-credentials', 'fetch-depth'].includes(key))
    if (others.length > 0) found.push(`checks out something else (${others.join(', ')})`)
  }
  if (
    outsiders &&
    /\bgit (fetch|pull|checkout|clone|switch)\b|\bgh (pr|repo)\b|refs\/pull|\bcurl\b|\bwget\b/.test(run)
  )
    found.push('fetches what somebody sent to the disk of a job with power')
  if (/^actions\/download-artifact@/.test(uses)) {
    if ('run-id' in given) found.push('takes the files of another run')
    if (!String(given.path).startsWith('${{ runner.temp }}/'))
      found.push('puts files of another job among our own')
  }
  if (/^actions\/cache\b/.test(uses) || 'cache' in given || /^actions\/setup-/.test(uses))
    found.push('keeps a cache that a later run would trust')
  if (
    outsiders &&
    /\bnpm\b(?! (ci --ignore-scripts|run (review|issue-form) -- )\b)/.test(run.replaceAll('\n', ' '))
  )
    found.push('starts a program of npm that is not on the list')
  if (writes.length > 0 && !mayStayBesideWriting(uses, run))
    found.push(`may write (${writes.join(', ')}) beside ${uses || run.trim()}`)
  return found
}

const mayStayBesideWriting = (uses: string, run: string): boolean =>
  uses ? mayStandBesideWriting.test(uses) : mayRunBesideWriting.some((allowed) => allowed.test(run.trim()))

/** A token for a whole job is a token for each of its steps. */
const tokensIn = (env: Record<string, unknown> = {}, whose: string): string[] =>
  /github\.token/.test(JSON.stringify(env)) ? [`gives a token to all of ${whose}`] : []

/** Permissions that let a job change something. */
function writesOf(permissions: unknown): string[] {
  if (permissions === undefined || permissions === null) return []
  if (typeof permissions === 'string') return permissions === 'read-all' ? [] : [permissions]
  return Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? [scope] : []))
}

function unpinned(text: string): string[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) => {
      const used = /^\s*(?:- )?uses:\s*(\S+)/.exec(line)?.[1]
      if (!used || used.startsWith('./.github/workflows/')) return []
      const comment = text.split('\n')[index]?.split('#')[1] ?? ''
      const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(used) && /^ v\d+\.\d+\.\d+$/.test(comment)
      return pinned ? [] : [`${used} is not pinned to a commit with its version beside it`]
    })
}

/** The text with the same lines, without what stands after a #. */
const withoutComments = (text: string): string => text.replace(/(^|\s)#.*$/gm, '$1')

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on]
  return Array.isArray(on) ? on.map(String) : Object.keys(on as object)
}
