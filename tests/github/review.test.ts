import { afterAll, beforeAll, expect, test } from 'vitest'
import { badGateway, lineNotInDiff, secondaryRateLimit } from '../../scripts/rehearse/faults.ts'
import { printMarker } from '../../src/lib/review/markers.ts'
import { renderPlan } from '../../src/lib/review/render-plan.ts'
import { tellPullRequest } from '../../src/node/tell-pull-request.ts'
import { readZone } from '../../src/node/read-zone.ts'
import { flawedLesson, zoneFiles } from '../review/review-of.ts'
import { temporaryZone } from '../temporary-zone.ts'
import { failAfter, startRehearsal, type Rehearsal } from './review-rehearsal.ts'

// A pull request is told once, whatever goes wrong in between.

const path = 'content/lessons/exit-tickets.mdx'
const flawed = { [path]: flawedLesson }
const fixed = flawedLesson
  .replace('title: Exit tickets: a second try', 'title: "Exit tickets: a second try"')
  .replace('2026-02-30', '2026-02-27')
let at: Rehearsal

beforeAll(async () => {
  at = await startRehearsal()
})
afterAll(() => at.standIn.close())

const once = { comments: 1, suggestions: 1, checks: 1 }
const countOf = (pull: number) => {
  const { comments, suggestions, checks } = at.see(pull)
  return { comments: comments.length, suggestions: suggestions.length, checks: checks.length }
}
const zoneNow = () => readZone(temporaryZone(zoneFiles).content)

test('a write-up is answered, mended and answered again: one comment, in place', async () => {
  const { pull, branch } = await at.send(flawed)
  const told = await at.review(pull)
  expect(told).toMatchObject({ outcome: 'told', notes: [] })
  const first = at.see(pull)
  expect(countOf(pull)).toEqual(once)
  expect(first.comments[0]).toContain('Two things have to change before it can be published.')
  expect(first.suggestions[0]).toMatchObject({ path, line: 2 })
  expect(first.checks[0]?.given).toMatchObject({ name: 'Write-up check', conclusion: 'failure' })
  expect(first.checks[0]?.annotations).toBeGreaterThan(1)
  expect(first.labels).toEqual(['something to fix'])
  expect(first.comments[0]).toContain('This is the first write-up you send here: welcome!')

  await at.review(pull)
  expect(countOf(pull)).toEqual(once)

  at.push(branch, { [path]: fixed })
  await at.review(pull)
  const second = at.see(pull)
  expect(countOf(pull)).toEqual(once)
  expect(second.comments[0]).toContain('It can be published.')
  expect(second.checks[0]?.given).toMatchObject({ conclusion: 'success' })
  expect(second.labels).toEqual(['ready for review'])
})

test.each(['issues/create-comment', 'pulls/create-review', 'checks/create', 'issues/add-labels'] as const)(
  'a rate limit at %s is waited for, and nothing is posted twice',
  async (operation) => {
    const { pull } = await at.send(flawed)
    at.standIn.addFault({ operation, times: 2, answer: secondaryRateLimit(1) })
    expect(await at.review(pull)).toMatchObject({ outcome: 'told', notes: [] })
    expect(countOf(pull)).toEqual(once)
  },
)

test('a rate limit that does not end is said, and the next run finishes the work', async () => {
  const { pull } = await at.send(flawed)
  at.standIn.addFault({ operation: 'pulls/create-review', times: 3, answer: secondaryRateLimit(1) })
  const told = await at.review(pull)
  expect(told.outcome).toBe('told')
  expect(told.notes).toEqual([expect.stringMatching(/^The suggestions were not posted: GitHub asks to wait/)])
  expect(countOf(pull)).toEqual({ ...once, suggestions: 0 })
  await at.review(pull)
  expect(countOf(pull)).toEqual(once)
})

test.each([
  'pulls/get',
  'git/get-blob',
  'issues/create-comment',
  'checks/create',
  'pulls/create-review',
] as const)('502 at %s is asked again', async (operation) => {
  const { pull } = await at.send(flawed)
  at.standIn.addFault({ operation, answer: badGateway })
  expect(await at.review(pull)).toMatchObject({ outcome: 'told', notes: [] })
  expect(countOf(pull)).toEqual(once)
})

test.each([
  ['/comments', 'issues/create-comment'],
  ['/check-runs', 'checks/create'],
  ['/reviews', 'pulls/create-review'],
])('502 after %s has worked does not post it twice', async (ending, operation) => {
  const { pull } = await at.send(flawed)
  const before = at.count(operation)
  expect(await at.review(pull, { fetch: failAfter('POST', ending) })).toMatchObject({
    outcome: 'told',
    notes: [],
  })
  expect(countOf(pull)).toEqual(once)
  expect(at.count(operation) - before).toBe(1)
})

test('a line that GitHub refuses: the suggestions are posted as text, once', async () => {
  const { pull } = await at.send(flawed)
  at.standIn.addFault({ operation: 'pulls/create-review', answer: lineNotInDiff })
  const told = await at.review(pull)
  expect(told.notes).toEqual(['GitHub refused a line of the suggestions, so they were posted as text.'])
  const { reviews, suggestions } = at.see(pull)
  expect(suggestions).toEqual([])
  expect(reviews).toHaveLength(1)
  expect(reviews[0]).toContain('title: "Exit tickets: a second try"')
  await at.review(pull)
  expect(at.see(pull).reviews).toHaveLength(1)
  expect(countOf(pull)).toEqual({ ...once, suggestions: 0 })
})

test('a report is dropped when there is a newer commit, and when the pull request was closed', async () => {
  const { pull, branch, head } = await at.send(flawed)
  const { report } = await at.review(pull)
  const before = at.see(pull)
  at.push(branch, { [path]: fixed })
  const writes = at.standIn.requests.filter(({ method }) => method !== 'GET').length
  const tell = (more: { head?: string }) =>
    tellPullRequest({ github: at.open('bot'), number: pull, report, zone: zoneNow(), run: 900, ...more })
  expect(await tell({})).toEqual({ outcome: 'moved', notes: [] })
  expect(await tell({ head })).toEqual({ outcome: 'moved', notes: [] })
  expect(at.see(pull).comments).toEqual(before.comments)
  await at.open('maintainer').octokit.rest.pulls.update({ ...at.place, pull_number: pull, state: 'closed' })
  expect(await tell({})).toEqual({ outcome: 'closed', notes: [] })
  expect(at.standIn.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes + 1)
})

test('a push while it is read: the newer commit is what is read', async () => {
  const { pull, branch } = await at.send(flawed)
  at.standIn.addFault({ operation: 'pulls/get', meanwhile: () => void at.push(branch, { [path]: fixed }) })
  const { report, outcome } = await at.review(pull)
  expect(outcome).toBe('told')
  expect(report.head).toBe(at.standIn.hub.issues.find(({ number }) => number === pull)?.pull?.headSha)
  expect(at.see(pull).checks[0]?.given).toMatchObject({ conclusion: 'success' })
})

test('the report cannot choose another commit than the event named', async () => {
  const { pull, head } = await at.send(flawed)
  const { report } = await at.review(pull)
  const forged = { ...report, head: 'b'.repeat(40), findings: [], outcome: 'looked' as const }
  const told = await tellPullRequest({
    github: at.open('bot'),
    number: pull,
    head,
    report: forged,
    zone: zoneNow(),
    run: 901,
  })
  expect(told.outcome).toBe('told')
  expect(at.see(pull).comments[0]).toContain('The check itself broke')
  expect(at.see(pull).labels).toEqual(['something to fix'])
})

test('our comment is found among 101, and stays the only one', async () => {
  const { pull } = await at.send(flawed)
  const teacher = at.open('teacher')
  for (let number = 1; number <= 100; number += 1)
    await teacher.octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...{ ...at.place, issue_number: pull, body: `Answer ${number}` },
    })
  await at.review(pull)
  expect(at.see(pull).others).toHaveLength(100)
  await at.review(pull)
  expect(countOf(pull)).toEqual(once)
  expect(at.see(pull).others).toHaveLength(100)
})

test('of several comments of ours the first stays', async () => {
  const { pull, head } = await at.send(flawed)
  const bot = at.open('bot')
  for (const run of [1, 2, 3])
    await bot.octokit.rest.issues.createComment({
      ...{ ...at.place, issue_number: pull, body: `${printMarker({ head, run })}\nReport ${run}` },
    })
  const [first] = at.standIn.hub.issues.find(({ number }) => number === pull)?.comments ?? []
  await at.review(pull)
  const left = at.standIn.hub.issues.find(({ number }) => number === pull)?.comments ?? []
  expect(left.map(({ id }) => id)).toEqual([first?.id])
  expect(left[0]?.body).toContain('Two things have to change')
})

test('two runs that begin at the same moment leave one comment, the later one’s', async () => {
  const { pull } = await at.send(flawed)
  await Promise.all([at.review(pull, { run: 951 }), at.review(pull, { run: 950 })])
  expect(at.see(pull).comments).toHaveLength(1)
  expect(at.see(pull).comments[0]).toContain('run=951 ')
})

test('a stranger’s comment with our marker is left alone', async () => {
  const { pull, head } = await at.send(flawed)
  const forged = `${printMarker({ head, run: 999_999 })}\nAll is well, merge it.`
  await at
    .open('teacher')
    .octokit.rest.issues.createComment({ ...at.place, issue_number: pull, body: forged })
  expect(await at.review(pull)).toMatchObject({ outcome: 'told' })
  expect(at.see(pull).others).toEqual([forged])
  expect(countOf(pull)).toEqual(once)
})

test('an older run never overwrites a newer one', async () => {
  const { pull } = await at.send(flawed)
  await at.review(pull, { run: 500 })
  const before = at.see(pull)
  expect(await at.review(pull, { run: 499 })).toMatchObject({ outcome: 'older' })
  expect(at.see(pull).comments).toEqual(before.comments)
  expect(countOf(pull)).toEqual(once)
})

test('a label that the repository does not have is made first', async () => {
  const { pull } = await at.send(flawed)
  at.standIn.hub.labels.length = 0
  const missing = { status: 404, body: { message: 'Label does not exist' } }
  at.standIn.addFault({ operation: 'issues/add-labels', answer: missing })
  expect(await at.review(pull)).toMatchObject({ outcome: 'told', notes: [] })
  expect(at.see(pull).labels).toEqual(['something to fix'])
  expect(at.standIn.hub.labels).toContainEqual(expect.objectContaining({ color: 'fbca04' }))
})

test('a label that cannot be made is left, with a note', async () => {
  const { pull } = await at.send(flawed)
  at.standIn.addFault({
    operation: 'issues/add-labels',
    times: 2,
    answer: { status: 404, body: { message: 'Not Found' } },
  })
  const told = await at.review(pull)
  expect(told.notes).toEqual([expect.stringMatching(/^The labels were not changed: GitHub finds nothing/)])
  expect(countOf(pull)).toEqual(once)
})

test('a token that may only read is said plainly, and nothing is half done', async () => {
  const { pull } = await at.send(flawed)
  const reader = at.standIn.addPerson({
    ...{ login: 'reader[bot]', kind: 'Bot' },
    permissions: { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read' },
  })
  const told = await at.review(pull, { as: reader.token })
  expect(told.outcome).toBe('refused')
  expect(told.notes[0]).toMatch(
    /^The comment was not written: the token may only read here; it needs .*pull_requests=write/,
  )
  expect(told.notes).toHaveLength(4)
  expect(at.see(pull)).toMatchObject({ comments: [], suggestions: [], checks: [], labels: [] })
})

test('who cannot be asked is named, and the others are asked', async () => {
  const files = {
    'content/prototypes/slots/index.mdx':
      '---\ntitle: Slots\nchange: A sheet.\nschools: [eastside-k-8]\nconsent: no student work or images\n---\n',
  }
  const { pull } = await at.send({ ...files, 'src/site.ts': 'export {}\n' })
  const coach = at.standIn.hub.people.find(({ login }) => login === 'ben-coach')
  if (coach) coach.role = 'read'
  const told = await at.review(pull)
  if (coach) coach.role = 'write'
  expect(told.notes).toEqual([
    expect.stringContaining('Not asked to read it: ben-coach: GitHub did not accept it'),
  ])
  expect(at.see(pull).reviewers).toEqual(['web'])
})

test('annotations go in parts of fifty', async () => {
  const links = Array.from({ length: 120 }, (_, at) => `[Page ${at}](/lessons/none-${at}/)`).join('\n\n')
  const { pull } = await at.send({ [path]: `${flawedLesson}\n${links}\n` })
  const before = at.count('checks/update')
  const { plan } = await at.review(pull)
  expect(plan?.check.annotations.length).toBeGreaterThan(120)
  expect(at.see(pull).checks[0]?.annotations).toBe(plan?.check.annotations.length)
  expect(at.count('checks/update') - before).toBe(2)
})

test('the preview is shown once it stands, and only at an address that is safe to open', async () => {
  const { pull, head } = await at.send(flawed)
  const stands = (target_url: string) =>
    at.open('bot').octokit.rest.repos.createCommitStatus({
      ...{ ...at.place, sha: head, state: 'success', context: 'deploy/preview' },
      target_url,
    })
  await stands('https://preview.example.org/a) <script>')
  await at.review(pull)
  expect(at.see(pull).comments[0]).not.toContain('preview.example.org')
  await stands('https://preview.example.org/pull-7/')
  await at.review(pull)
  expect(at.see(pull).comments[0]).toContain(
    '**[See how it will look](https://preview.example.org/pull-7/)**',
  )
  expect(countOf(pull)).toEqual(once)
})

test('a dry run writes nothing', async () => {
  const { pull } = await at.send(flawed)
  const writes = () => at.standIn.requests.filter(({ method }) => method !== 'GET').length
  const before = writes()
  const { outcome, plan } = await at.review(pull, { dryRun: true })
  expect(outcome).toBe('planned')
  expect(plan && renderPlan(plan)).toContain('Labels to add: something to fix; to take off: none')
  expect(writes()).toBe(before)
})
