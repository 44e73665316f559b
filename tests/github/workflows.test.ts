import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { expectNone } from '../expect-none.ts'
import { runHere } from '../run-here.ts'
import { dangersOf } from './workflow-dangers.ts'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}))

test('there is a workflow for each thing that GitHub does for the zone', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual([
    'feedback.yml',
    'nightly.yml',
    'preview.yml',
    'publish.yml',
    'write-up-form.yml',
  ])
})

test('no workflow lets a stranger run, write or read what is not theirs', () => {
  const found = workflows.flatMap(({ name, text }) => dangersOf(text).map((danger) => `${name}: ${danger}`))
  expectNone(
    found,
    'A workflow runs with the rights of the repository. Change it so that none of this is true.',
  )
})

/** A workflow without a danger, and one step in the place where a test puts another. */
const safe = (event: string, step: string, permissions = 'contents: read') => `
on: ${event}
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      ${permissions}
    steps:
      - ${step}
`
const pin = '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
const checkout = (more: string) =>
  `uses: actions/checkout@${pin}\n        with:\n          persist-credentials: false\n          ${more}`
const target = 'pull_request_target'

test('a workflow without a danger has none', () => {
  expect(dangersOf(safe(target, checkout('fetch-depth: 0')))).toEqual([])
  expect(dangersOf(safe(target, 'run: npm ci --ignore-scripts'))).toEqual([])
  expect(
    dangersOf(safe(target, 'run: npm run review -- tell --pull "$PULL_REQUEST"', 'pull-requests: write')),
  ).toEqual([])
})

test.each([
  ['a head', target, checkout('ref: ${{ github.event.pull_request.head.sha }}'), /checks out something else/],
  ['a fork', 'issue_comment', checkout('repository: someone/fork'), /checks out something else/],
  ['a head by git', target, 'run: git fetch origin pull/1/head && git checkout FETCH_HEAD', /fetches what/],
  ['a head by gh', 'issues', 'run: gh pr checkout "$NUMBER"', /fetches what/],
  ['a title in a command', 'issues', "run: echo '${{ github.event.issue.title }}'", /through env/],
  ['a branch name in a command', 'pull_request', 'run: echo ${{ github.head_ref }}', /through env/],
  ['an input in a command', 'workflow_dispatch', 'run: echo ${{ inputs.name }}', /through env/],
  ['the output of a step in a command', target, 'run: echo ${{ steps.x.outputs.json }}', /through env/],
  [
    'a title in a script',
    'issues',
    `uses: actions/github-script@${pin}\n        with:\n          script: say("\${{ github.event.issue.title }}")`,
    /through env/,
  ],
  [
    'a title as an option of Node',
    'issues',
    'run: npm ci --ignore-scripts\n        env:\n          NODE_OPTIONS: ${{ github.event.issue.title }}',
    /sets NODE_OPTIONS/,
  ],
  ['what later steps run', target, 'run: cat their.env >> "$GITHUB_ENV"', /later steps/],
  ['an action by its tag', 'push', 'uses: actions/upload-artifact@v7', /not pinned/],
  ['an action without its version', 'push', `uses: a/b@${pin.slice(0, 40)}`, /not pinned/],
  ['an action by a short commit', 'push', 'uses: a/b@3d3c42e # v7.0.1', /not pinned/],
  ['an image', 'push', 'uses: docker://alpine:3', /not pinned/],
  ['a secret', target, 'run: npm ci --ignore-scripts\n        env:\n          A: ${{ secrets.A }}', /secret/],
  ['a kept cache', target, `uses: actions/cache@${pin}`, /cache/],
  [
    'a cache for npm',
    'push',
    `uses: actions/setup-node@${pin}\n        with:\n          cache: npm`,
    /cache/,
  ],
  [
    'the files of another run',
    'push',
    `uses: actions/download-artifact@${pin}\n        with:\n          run-id: 1\n          path: \${{ runner.temp }}/a`,
    /files of another run/,
  ],
  ['files laid over our own', 'push', `uses: actions/download-artifact@${pin}`, /among our own/],
  ['their scripts', target, 'run: npm ci', /program of npm/],
  ['a token left on the disk', 'push', `uses: actions/checkout@${pin}`, /on the disk/],
  [
    'a token for what reads their bytes',
    target,
    'run: node --permission scripts/review.ts read\n        env:\n          GITHUB_TOKEN: ${{ github.token }}',
    /gives a token/,
  ],
  [
    'a token for their code',
    'pull_request',
    'run: npm run build\n        env:\n          GITHUB_TOKEN: ${{ github.token }}',
    /token to their code/,
  ],
] as const)('%s is seen', (_, event, step, danger) => {
  expect(dangersOf(safe(event, step)).join('\n')).toMatch(danger)
})

test.each([
  ['reading beside writing', 'run: npm run review -- fetch --pull "$PULL_REQUEST"'],
  ['a second command beside writing', 'run: npm run review -- tell --pull "$PULL_REQUEST" && sh their.sh'],
  ['an action of others beside writing', `uses: someone/comment@${pin}`],
])('%s is seen', (_, step) => {
  expect(dangersOf(safe(target, step, 'pull-requests: write')).join('\n')).toMatch(/may write/)
})

test('what is missing is seen', () => {
  const good = safe(target, 'run: npm ci --ignore-scripts')
  const without = (line: RegExp) => dangersOf(good.replace(line, '')).join('\n')
  expect(without(/^permissions: {}\n/m)).toMatch(/no permissions at the top/)
  expect(without(/^ {4}permissions:\n.*\n/m)).toMatch(/one: has no permissions/)
  expect(without(/^ {4}timeout-minutes.*\n/m)).toMatch(/no timeout/)
  expect(dangersOf(good.replace('{}', 'write-all')).join('\n')).toMatch(/every job write/)
  expect(dangersOf(good.replace('ubuntu-24.04', 'self-hosted')).join('\n')).toMatch(/not thrown away/)
  expect(dangersOf(good.replace(target, 'workflow_run')).join('\n')).toMatch(/after another workflow/)
  expect(dangersOf(safe('pull_request', 'run: npm test', 'contents: write')).join('\n')).toMatch(/may write/)
  const all = good.replace('    steps:', '    env:\n      T: ${{ github.token }}\n    steps:')
  expect(dangersOf(all).join('\n')).toMatch(/token to all of the job/)
})

test('the permissions are the least that each job needs', () => {
  const writes = workflows.flatMap(({ name, text }) =>
    Object.entries(parse(text).jobs as Record<string, { permissions: Record<string, string> }>).flatMap(
      ([job, { permissions }]) =>
        Object.entries(permissions).flatMap(([scope, level]) =>
          level === 'write' ? [`${name} ${job} ${scope}`] : [],
        ),
    ),
  )
  expect(writes.sort()).toEqual([
    'feedback.yml tell checks',
    'feedback.yml tell issues',
    'feedback.yml tell pull-requests',
    'nightly.yml tell issues',
    'publish.yml deploy id-token',
    'publish.yml deploy pages',
    'write-up-form.yml feedback checks',
    'write-up-form.yml feedback issues',
    'write-up-form.yml feedback pull-requests',
    'write-up-form.yml open contents',
    'write-up-form.yml open issues',
    'write-up-form.yml open pull-requests',
    'write-up-form.yml tell issues',
  ])
})

test('a workflow that another one calls gets no more than it was given', () => {
  const called = Object.values(parse(readFileSync(join(folder, 'feedback.yml'), 'utf8')).jobs)
  const caller = parse(readFileSync(join(folder, 'write-up-form.yml'), 'utf8')).jobs.feedback.permissions
  for (const { permissions } of called as { permissions: Record<string, string> }[])
    for (const [scope, level] of Object.entries(permissions))
      expect([level, 'write']).toContain(caller[scope])
})

interface Call {
  script: string
  words: string[]
}

test('the commands that workflows type exist and know every word of them', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const calls = workflows.flatMap(({ text }) => commandsOf(text).flatMap((run) => callOf(run, scripts) ?? []))
  expect(calls.length).toBeGreaterThan(8)
  const unknown: string[] = []
  for (const [script, same] of Map.groupBy(calls, ({ script }) => script)) {
    if (!existsSync(script)) {
      unknown.push(`${script} does not exist`)
      continue
    }
    const { code, output } = await runHere(basename(script, '.ts'), ['--help'], {})
    expect(code, output).toBe(0)
    const words = new Set(same.flatMap(({ words }) => words))
    for (const word of words)
      if (!output.includes(word)) unknown.push(`${script} --help does not know ${word}`)
  }
  expectNone(unknown, 'A workflow calls a command with words that it does not know.')
})

function commandsOf(text: string): string[] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps?: { run?: string }[] }> }
  return Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []))
}

/** The script a command runs, with its verb and options; undefined for npm's own commands. */
function callOf(run: string, scripts: Record<string, string>): Call | undefined {
  const [, name, rest = ''] = /^npm run ([\w-]+)(?: -- (.*))?$/.exec(run) ?? []
  const typed = name === undefined ? run : `${scripts[name] ?? `scripts/${name}.ts`} ${rest}`
  const [, script, given = ''] = /(scripts\/[\w-]+\.ts)(.*)$/.exec(typed) ?? []
  return script === undefined ? undefined : { script, words: given.match(/(?<= )(--)?[a-z][\w-]*/g) ?? [] }
}
