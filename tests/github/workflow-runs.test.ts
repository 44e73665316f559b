import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStandIn, type StandIn } from '../../scripts/rehearse/start-stand-in.ts'
import { exampleFlexibility } from '../../src/lib/check/example-flexibility.ts'
import { openGitHub, type GitHub } from '../../src/node/github-client.ts'
import { temporaryZone } from '../temporary-zone.ts'
import { filledIn } from './filled-in-form.ts'
import { machineFolders, runJob } from './run-workflow.ts'

// What the workflows type is typed here too, letter by letter, against a stand-in for GitHub.

const zoneFiles = {
  'zone.yaml':
    'name: Riverbend\nplainWords: What our schools try.\nlanguages: [en]\nreview: { coaches: { north: ben-coach } }\n',
  'schools/north.mdx': '---\ntitle: North\nlevel: middle\n---\n',
  'problems/few-first-drafts.mdx': '---\ntitle: Few first drafts\nstatement: Few finish.\n---\n',
  'sources/gao.mdx': '---\ntitle: GAO 2002\ncitation: GAO, 2002.\n---\n',
  'flexibilities/advisory.mdx': exampleFlexibility({ ends: '2026-12-18', schools: '[north]' }),
}
let standIn: StandIn
let teacher: GitHub
beforeAll(async () => {
  const files = Object.entries(zoneFiles).map(([path, text]) => [`content/${path}`, text] as const)
  standIn = await startStandIn({ files: Object.fromEntries(files) })
  const { token } = standIn.people.teacher
  teacher = openGitHub({ token, repository: standIn.repository, apiUrl: standIn.api, pace: 0 })
}, 60_000)
afterAll(() => standIn.close())

/** A machine with the zone as it is on the main branch; `cache` is a folder that the job may write to. */
function machine(cache: string, values: Record<string, string>) {
  const zone = temporaryZone(zoneFiles)
  const env = {
    ...{ ...zone.env, ...machineFolders(zone.folder, cache) },
    ...{ GITHUB_API_URL: standIn.api, GITHUB_REPOSITORY: standIn.repository, GITHUB_RUN_ID: '1' },
  }
  return { env, values: { 'github.token': standIn.people.bot.token, ...values } }
}
const place = () => ({ owner: teacher.owner, repo: teacher.repo })
const commentsOf = async (number: number) => {
  const { data } = await teacher.octokit.rest.issues.listComments({ ...place(), issue_number: number })
  return data.map(({ user, body }) => `${user?.login}: ${body}`)
}

test('feedback reads a pull request without a token and answers it', { timeout: 120_000 }, async () => {
  await teacher.octokit.rest.repos.createFork(place())
  const head = standIn.push({
    repository: `ana-teacher/${teacher.repo}`,
    branch: 'mine',
    files: { 'content/lessons/one.mdx': '---\ntitle: One\nclaim: Ask first.\nevnt: We asked.\n---\n' },
  })
  const { data } = await teacher.octokit.rest.pulls.create({
    ...{ ...place(), title: 'One', base: 'main', head: 'ana-teacher:mine' },
  })
  const here = machine('report/cache', {
    'inputs.number || github.event.pull_request.number': `${data.number}`,
    'github.event.pull_request.head.sha': head,
  })
  await runJob('feedback.yml', 'read', here)
  expect(await commentsOf(data.number)).toEqual([])
  await runJob('feedback.yml', 'tell', here)
  expect(await commentsOf(data.number)).toEqual([expect.stringMatching(/^github-actions\[bot\]: [^]*evnt/)])
})

test('a night looks without writing, and tells once', { timeout: 120_000 }, async () => {
  const issues = async () => {
    const { data } = await teacher.octokit.rest.issues.listForRepo({
      ...place(),
      creator: 'github-actions[bot]',
    })
    return data.flatMap(({ title, pull_request }) => (pull_request ? [] : title))
  }
  const here = machine('cache', {})
  await runJob('nightly.yml', 'look', here)
  expect(await issues()).toEqual([])
  await runJob('nightly.yml', 'tell', here)
  expect(await issues()).toEqual(['What waits for the schools of ben-coach'])
  expect(await runJob('nightly.yml', 'tell', here)).toContain('0 issues written')
})

test('a filled-in form is read without a token, answered and opened', { timeout: 120_000 }, async () => {
  const sent = await teacher.octokit.rest.issues.create({
    ...place(),
    title: 'Write-up: x',
    body: filledIn(),
  })
  const { number } = sent.data
  const here = machine('form/cache', {
    'github.event.issue.number': `${number}`,
    'github.event.comment.user.login': standIn.people.coach.login,
  })
  await runJob('write-up-form.yml', 'read', here)
  await runJob('write-up-form.yml', 'tell', here)
  expect(await commentsOf(number)).toEqual([
    expect.stringContaining('content/lessons/booked-time-beats-open-time.mdx'),
  ])
  await runJob('write-up-form.yml', 'open', here)
  const output = readFileSync(here.env.GITHUB_OUTPUT, 'utf8')
  const pull = Number(/^number=(\d+)\n$/.exec(output)?.[1])
  const { data } = await teacher.octokit.rest.pulls.get({ ...place(), pull_number: pull })
  expect(data.head.ref).toBe(`write-up/issue-${number}`)
})
