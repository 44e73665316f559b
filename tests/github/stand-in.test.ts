import { Octokit } from 'octokit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badGateway, secondaryRateLimit } from '../../scripts/rehearse/faults.ts'
import { startStandIn, type StandIn } from '../../scripts/rehearse/start-stand-in.ts'

// The stand-in for GitHub is worth something only if it says no where GitHub says no, and if what it says
// yes to can be found in git.

const repository = { owner: 'district', repo: 'zonebook' }
const page = (title: string) => `---\ntitle: ${title}\n---\n\nOne\nTwo\nThree\n`
let standIn: StandIn

const as = (person: keyof StandIn['people']) =>
  new Octokit({
    auth: standIn.people[person].token,
    baseUrl: standIn.api,
    retry: { enabled: false },
    throttle: { enabled: false },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })

beforeAll(async () => {
  standIn = await startStandIn({ files: { 'content/lessons/pairs.mdx': page('Pairs') } })
})
afterAll(() => standIn.close())

/** Ana copies the repository, changes a file there and asks for it to be taken over. */
async function sendChange(branch: string, files: Record<string, string>) {
  const ana = as('teacher')
  const fork = { owner: standIn.people.teacher.login, repo: 'zonebook' }
  await ana.rest.repos.createFork(repository)
  const { data: base } = await ana.rest.git.getRef({ ...repository, ref: 'heads/main' })
  await ana.rest.git.createRef({ ...fork, ref: `refs/heads/${branch}`, sha: base.object.sha })
  const { data: tree } = await ana.rest.git.createTree({
    ...fork,
    base_tree: base.object.sha,
    tree: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  })
  const { data: commit } = await ana.rest.git.createCommit({
    ...fork,
    message: `Change for ${branch}`,
    tree: tree.sha,
    parents: [base.object.sha],
  })
  await ana.rest.git.updateRef({ ...fork, ref: `heads/${branch}`, sha: commit.sha })
  const { data: pull } = await ana.rest.pulls.create({
    ...repository,
    title: branch,
    head: `${fork.owner}:${branch}`,
    base: 'main',
  })
  return {
    pull: { ...repository, pull_number: pull.number },
    issue: { ...repository, issue_number: pull.number },
    head: pull.head.sha,
  }
}

const refusalOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => undefined,
    (reason) => reason,
  )
  return { status: error?.status, message: error?.message ?? '', headers: error?.response?.headers ?? {} }
}

test('a change from a copy is listed, merged, and then in git', async () => {
  const { pull, head } = await sendChange('pairs', { 'content/lessons/pairs.mdx': page('Pairs talk first') })
  const { data: files } = await as('bot').rest.pulls.listFiles(pull)
  expect(
    files.map(({ filename, status, additions, deletions }) => [filename, status, additions, deletions]),
  ).toEqual([['content/lessons/pairs.mdx', 'modified', 1, 1]])
  expect(standIn.git('rev-parse', `refs/pull/${pull.pull_number}/head`)).toBe(head)
  const { data: blob } = await as('bot').rest.git.getBlob({ ...repository, file_sha: files[0]?.sha ?? '' })
  expect(Buffer.from(blob.content, 'base64').toString('utf8')).toBe(page('Pairs talk first'))

  expect(await refusalOf(as('teacher').rest.pulls.merge(pull))).toMatchObject({ status: 403 })
  await as('maintainer').rest.pulls.merge({ ...pull, sha: head })
  expect(standIn.git('show', 'main:content/lessons/pairs.mdx')).toBe(page('Pairs talk first').trimEnd())
  expect(standIn.git('log', '-1', '--format=%an %P', 'main').split(' ').at(-1)).toBe(head)
})

test('it refuses what GitHub refuses, with its status and words', async () => {
  const { pull, issue, head } = await sendChange('refused', { 'content/lessons/new.mdx': page('New') })
  const bot = as('bot')
  const on = (line: number, path = 'content/lessons/new.mdx') =>
    bot.rest.pulls.createReview({ ...pull, event: 'COMMENT', comments: [{ path, line, body: 'Here' }] })
  expect(await refusalOf(on(99))).toMatchObject({
    status: 422,
    message: expect.stringContaining('Line could not be resolved'),
  })
  expect(await refusalOf(on(1, 'content/zone.yaml'))).toMatchObject({
    message: expect.stringContaining('Path could not'),
  })
  expect((await on(7)).status).toBe(200)

  const run = { ...repository, name: 'Write-up check', head_sha: head }
  // The types know that a conclusion is wanted; a script that leaves it out is refused all the same.
  const unfinished = { ...run, status: 'completed' } as never
  expect(await refusalOf(bot.rest.checks.create(unfinished))).toMatchObject({
    status: 422,
    message: expect.stringContaining('conclusion'),
  })
  expect(await refusalOf(as('maintainer').rest.checks.create(run))).toMatchObject({ status: 403 })
  const misspelt = {
    ...pull,
    body: 'x',
    comments: [{ path: 'content/lessons/new.mdx', lines: 1, body: 'x' }],
  } as never
  expect(await refusalOf(bot.rest.pulls.createReview(misspelt))).toMatchObject({
    message: expect.stringContaining('lines'),
  })
  const long = 'x'.repeat(65_537)
  expect(await refusalOf(bot.rest.issues.createComment({ ...issue, body: long }))).toMatchObject({
    status: 422,
  })
  expect(await refusalOf(bot.rest.issues.removeLabel({ ...issue, name: 'nobody gave it' }))).toMatchObject({
    status: 404,
  })
  expect(await refusalOf(bot.rest.users.getAuthenticated())).toMatchObject({ status: 403 })
  const author = { ...pull, reviewers: [standIn.people.teacher.login] }
  expect(await refusalOf(bot.rest.pulls.requestReviewers(author))).toMatchObject({ status: 422 })
  const again = as('teacher').rest.pulls.create({
    ...repository,
    title: 'x',
    head: 'ana-teacher:refused',
    base: 'main',
  })
  expect(await refusalOf(again)).toMatchObject({ message: expect.stringContaining('already exists') })
  const empty = as('teacher').rest.pulls.create({
    ...repository,
    title: 'x',
    head: 'ana-teacher:main',
    base: 'main',
  })
  expect(await refusalOf(empty)).toMatchObject({ message: expect.stringContaining('No commits between') })
})

test('a token that may only read is told what it lacks', async () => {
  const { issue } = await sendChange('read-only', { 'content/lessons/read.mdx': page('Read') })
  const { token } = standIn.addPerson({
    login: 'reader[bot]',
    kind: 'Bot',
    permissions: { contents: 'read' },
  })
  const reader = new Octokit({ auth: token, baseUrl: standIn.api, log: quiet })
  const refused = await refusalOf(reader.rest.issues.createComment({ ...issue, body: 'Hello' }))
  expect(refused).toMatchObject({
    status: 403,
    message: expect.stringContaining('not accessible by integration'),
  })
  expect(refused.headers['x-accepted-github-permissions']).toBe('issues=write; pull_requests=write')
})

test('files are read and written one by one as well, and folders listed', async () => {
  const coach = as('coach').rest.repos
  const path = 'content/lessons/notes.mdx'
  const content = Buffer.from(page('Notes')).toString('base64')
  await coach.createOrUpdateFileContents({ ...repository, path, message: 'Add notes', content })
  expect(standIn.git('show', `main:${path}`)).toBe(page('Notes').trimEnd())
  const { data } = await coach.getContent({ ...repository, path })
  expect(data).toMatchObject({ type: 'file', content: expect.stringContaining(content.slice(0, 60)) })
  const again = coach.createOrUpdateFileContents({ ...repository, path, message: 'Again', content })
  expect(await refusalOf(again)).toMatchObject({ status: 422 })
  const { data: folder } = await coach.getContent({ ...repository, path: 'content/lessons' })
  expect(folder).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ name: 'notes.mdx', type: 'file' })]),
  )
  expect((await coach.getContent({ ...repository, path: '' })).data).toMatchObject([
    { name: 'content', type: 'dir' },
  ])
})

test('an issue is opened, found, labeled and closed', async () => {
  const bot = as('bot')
  const { data: issue } = await bot.rest.issues.create({
    ...repository,
    title: 'Three cycles wait',
    labels: ['waiting'],
  })
  const at = { ...repository, issue_number: issue.number }
  expect((await bot.rest.issues.listForRepo({ ...repository, labels: 'waiting' })).data).toHaveLength(1)
  const search = {
    q: 'repo:district/zonebook is:issue is:open label:waiting',
    advanced_search: 'true',
  } as const
  expect(
    (await bot.rest.search.issuesAndPullRequests(search)).data.items.map(({ number }) => number),
  ).toEqual([issue.number])
  await bot.rest.issues.update({ ...at, state: 'closed', state_reason: 'completed' })
  expect((await bot.rest.issues.listForRepo({ ...repository, labels: 'waiting' })).data).toEqual([])
})

test('long lists come in pages', async () => {
  const { issue } = await sendChange('long', { 'content/lessons/long.mdx': page('Long') })
  const bot = as('bot')
  for (let number = 1; number <= 101; number += 1)
    await bot.rest.issues.createComment({ ...issue, body: `${number}` })
  expect((await bot.rest.issues.listComments({ ...issue, per_page: 100 })).data).toHaveLength(100)
  const all = await bot.paginate(bot.rest.issues.listComments, { ...issue, per_page: 100 })
  expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 101 }, (_, index) => `${index + 1}`))
})

test('faults happen when they are told to, and as often', async () => {
  const { pull, issue, head } = await sendChange('faults', { 'content/lessons/faults.mdx': page('Faults') })
  const bot = as('bot')
  standIn.addFault({ operation: 'pulls/get', answer: badGateway })
  standIn.addFault({ operation: 'issues/create-comment', after: 1, answer: secondaryRateLimit(7) })
  expect(await refusalOf(bot.rest.pulls.get(pull))).toMatchObject({ status: 502 })
  expect((await bot.rest.pulls.get(pull)).status).toBe(200)
  await bot.rest.issues.createComment({ ...issue, body: 'One' })
  const limited = await refusalOf(bot.rest.issues.createComment({ ...issue, body: 'Two' }))
  expect([limited.status, limited.headers['retry-after']]).toEqual([403, '7'])
  expect((await bot.rest.issues.listComments(issue)).data).toHaveLength(1)

  const push = () =>
    standIn.push({
      repository: 'ana-teacher/zonebook',
      branch: 'faults',
      files: { 'content/lessons/more.mdx': page('More') },
    })
  standIn.addFault({ operation: 'pulls/list-files', meanwhile: push })
  expect((await bot.rest.pulls.listFiles(pull)).data).toHaveLength(1)
  expect((await bot.rest.pulls.get(pull)).data.head.sha).not.toBe(head)
  expect((await bot.rest.pulls.listFiles(pull)).data).toHaveLength(2)
})

const quiet = { debug() {}, info() {}, warn() {}, error() {} }
