import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badGateway } from '../../scripts/rehearse/faults.ts'
import { startStandIn, type StandIn } from '../../scripts/rehearse/start-stand-in.ts'
import { zone as zoneSchema } from '../../src/lib/content/schemas/zone.ts'
import { renderCodeOwners } from '../../src/lib/review/code-owners.ts'
import { formMarker, formResult, renderFormAnswer } from '../../src/lib/review/form-answer.ts'
import { answerForm } from '../../src/node/answer-form.ts'
import { githubFiles } from '../../src/node/github-files.ts'
import { fetchIssue } from '../../src/node/fetch-issue.ts'
import { openGitHub } from '../../src/node/github-client.ts'
import { openWriteUp } from '../../src/node/open-write-up.ts'
import { readForm } from '../../src/node/read-form.ts'
import { readZone } from '../../src/node/read-zone.ts'
import { zonePaths } from '../../src/node/zone-paths.ts'
import { makeZone } from '../temporary-zone.ts'
import { answers, filledIn } from './filled-in-form.ts'

test('the forms and the owners on GitHub are in step with the schema and with zone.yaml', () => {
  const files = githubFiles(readZone('content'))
  for (const [path, text] of files)
    expect(
      readFileSync(join('.github', path), 'utf8'),
      `Run: npm run issue-form -- write (.github/${path})`,
    ).toBe(text)
  const forms = [...files.keys()].flatMap((path) => /^ISSUE_TEMPLATE\/(.*)$/.exec(path)?.[1] ?? [])
  expect(readdirSync('.github/ISSUE_TEMPLATE').sort()).toEqual(forms.sort())
})

test('what people write is for the curriculum team, everything else for the web team', () => {
  const zone = (review: object) => zoneSchema.parse({ name: 'R', plainWords: 'What we try.', review })
  const lines = (review: object) =>
    renderCodeOwners(zone(review))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
  expect(lines({ curriculum: 'riverbend/curriculum', web: 'riverbend/web' })).toEqual([
    '*          @riverbend/web',
    '/content/  @riverbend/curriculum',
  ])
  expect(lines({ web: 'mia' })).toEqual(['*  @mia'])
  expect(lines({})).toEqual([])
})

const zoneFiles = {
  'zone.yaml': 'name: Riverbend\nplainWords: What our schools try.\nlanguages: [en, es]\n',
  'problems/few-first-drafts.mdx': '---\ntitle: Few first drafts\nstatement: Few finish.\n---\n',
  'sources/gao.mdx': '---\ntitle: GAO 2002\ncitation: GAO, 2002.\n---\n',
}
// One stand-in for GitHub and one zone for all tests; each has an issue of its own.
let standIn: StandIn
const zone = makeZone(zoneFiles)
beforeAll(async () => {
  const files = Object.entries(zoneFiles).map(([path, text]) => [`content/${path}`, text] as const)
  standIn = await startStandIn({ files: Object.fromEntries(files) })
}, 60_000)
afterAll(() => {
  rmSync(zone.folder, { recursive: true, force: true })
  return standIn.close()
})

/** An issue that a teacher sent, and what can be done with it. */
async function startForm(body = filledIn()) {
  const as = (person: { token: string }) =>
    openGitHub({ token: person.token, repository: standIn.repository, apiUrl: standIn.api, pace: 0 })
  const { teacher } = standIn.people
  const bot = as(standIn.people.bot)
  const place = { owner: bot.owner, repo: bot.repo }
  const { issues, pulls } = as(teacher).octokit.rest
  const created = await issues.create({ ...place, title: 'Write-up: x', body })
  const issue = created.data.number
  const read = async () => {
    const fetched = await fetchIssue(bot, issue)
    return readForm(fetched, { ...zonePaths('.', zone.env), day: '2026-11-21' })
  }
  const comments = async () => {
    const { data } = await issues.listComments({ ...place, issue_number: issue })
    return data.map(({ body: text = '', user }) => ({ text, by: user?.login }))
  }
  const opened = async () => {
    const { data } = await pulls.list({ ...place, state: 'all' })
    return data.filter(({ head }) => head.ref === `write-up/issue-${issue}`)
  }
  return { place, issue, issues, read, comments, opened, bot }
}

test('answers become a page, and an acceptance its pull request, once', async () => {
  const { issue, read, comments, opened, bot } = await startForm()
  const { coach, bot: writer } = standIn.people
  const result = await read()
  expect(await answerForm(bot, result)).toBe('created')
  expect(await answerForm(bot, result)).toBe('same')
  expect(await comments()).toEqual([
    { by: writer.login, text: expect.stringContaining('Booked time beats open time') },
  ])
  const first = await openWriteUp(bot, result, coach.login)
  expect(await openWriteUp(bot, result, coach.login)).toEqual(first)
  const [pull, ...others] = await opened()
  expect([first, others]).toEqual([{ number: pull?.number }, []])
  expect(pull?.title).toBe('Write-up: Booked time beats open time')
  const branch = `write-up/issue-${issue}`
  const saved = String(standIn.git('show', `${branch}:content/${result.page?.path}`))
  expect(saved.trim()).toBe(result.page?.text.trim())
  expect(String(standIn.git('log', '-1', '--format=%B', branch))).toMatch(
    /^Co-authored-by: ana-teacher <\d+\+ana-teacher@users\.noreply\.github\.com>$/m,
  )
})

test('what the teacher changes is read again, and the one answer changes with it', async () => {
  const { place, issue, issues, read, comments, bot } = await startForm(filledIn({ ...answers, event: '' }))
  await answerForm(bot, await read())
  expect((await comments())[0]?.text).toContain('**What happened?** has no answer yet')
  await issues.update({ ...place, issue_number: issue, body: filledIn() })
  expect(await answerForm(bot, await read())).toBe('updated')
  expect(await comments()).toEqual([
    { by: 'github-actions[bot]', text: expect.not.stringContaining('What happened?') },
  ])
})

test('a stranger who types our marker or “/accept” gets nothing', async () => {
  const { place, issue, issues, read, comments, opened, bot } = await startForm()
  const { teacher } = standIn.people
  const stranger = standIn.addPerson({ login: 'sam-stranger' })
  await issues.createComment({
    ...place,
    issue_number: issue,
    body: `${formMarker}\nMine`,
  })
  const result = await read()
  await answerForm(bot, result)
  expect((await comments()).map(({ by }) => by)).toEqual(['ana-teacher', 'github-actions[bot]'])
  for (const { login } of [teacher, stranger])
    expect(await openWriteUp(bot, result, login)).toEqual({ refused: 'notAllowed' })
  expect(await opened()).toEqual([])
})

test('words about a student are not said again, and nothing is opened with them', async () => {
  const secret = 'Student ID: 00412345'
  const { read, comments, opened, bot } = await startForm(filledIn({ ...answers, body: secret }))
  const result = await read()
  expect(result.page?.guarded).toBe(true)
  await answerForm(bot, result)
  expect((await comments())[0]?.text).toContain('Something in it may tell who a student is')
  expect((await comments())[0]?.text).not.toContain('00412345')
  expect(await openWriteUp(bot, result, standIn.people.coach.login)).toEqual({ refused: 'notReady' })
  expect(await opened()).toEqual([])
})

test('an acceptance that ends half-way is finished by the next one', async () => {
  const { read, opened, bot } = await startForm()
  const result = await read()
  const { login } = standIn.people.coach
  standIn.addFault({
    operation: 'pulls/create',
    answer: { status: 422, body: { message: 'Validation Failed' } },
  })
  await expect(openWriteUp(bot, result, login)).rejects.toThrow('Validation Failed')
  standIn.addFault({ operation: 'pulls/create', answer: badGateway })
  expect(await openWriteUp(bot, result, login)).toEqual({ number: expect.any(Number) })
  expect(await opened()).toHaveLength(1)
})

test('where programs may not open pull requests, the owner is told what to switch on', async () => {
  const { read, comments, bot } = await startForm()
  standIn.addFault({
    operation: 'pulls/create',
    answer: {
      status: 403,
      body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    },
  })
  expect(await openWriteUp(bot, await read(), standIn.people.coach.login)).toEqual({ refused: 'switchOff' })
  expect((await comments()).at(-1)?.text).toContain(
    'Allow GitHub Actions to create and approve pull requests',
  )
})

test('a result that somebody changed is refused', async () => {
  const { read } = await startForm()
  const good = await read()
  const page = (more: object) => ({ ...good, page: { ...good.page, ...more } })
  expect(formResult.safeParse(good).success).toBe(true)
  const bad = ['../../.github/workflows/x.mdx', 'zone.yaml', 'lessons/x.svg', 'lessons/../zone.mdx']
  for (const path of bad) expect(formResult.safeParse(page({ path })).success).toBe(false)
  expect(formResult.safeParse({ ...good, author: { login: 'a b>', id: 1 } }).success).toBe(false)
})

test('an answer shows the words of a form and nothing more', () => {
  const answer = renderFormAnswer({
    ...{ schema: 1, issue: 1, author: { login: 'ana', id: 1 }, locale: 'en' },
    page: {
      ...{ path: 'lessons/x.mdx', title: 'x', missing: ['@everyone <b>'], guarded: false },
      ...{ unclear: ['[x](https://evil.example.org) #12'], found: [] },
      text: '---\ntitle: x\n---\n````\n</details>@everyone',
    },
  })
  expect(answer).not.toMatch(/\*\*@everyone|<b>|\]\(https:\/\/evil|(?<!&)#12/)
  expect(answer).toContain('`````yaml\n')
})

test('an answer to the longest form fits into a comment on GitHub', () => {
  const long = (count: number, text: string) => Array.from({ length: count }, () => text)
  const answer = renderFormAnswer({
    ...{ schema: 1, issue: 1, author: { login: 'ana', id: 1 }, locale: 'es' },
    page: {
      ...{ path: 'lessons/x.mdx', title: 'x', guarded: false, text: 'x'.repeat(100_000) },
      ...{ missing: long(100, '*'.repeat(3000)), unclear: long(100, '_'.repeat(3000)) },
      found: long(200, '`'.repeat(3000)).map((text) => ({ weight: 'tip', text })),
    },
  })
  expect(answer.length).toBeLessThan(65_536)
  expect(answer).toContain('/accept')
})
