import { expect, onTestFinished, test } from 'vitest'
import { startStandIn } from '../../scripts/rehearse/start-stand-in.ts'
import { checkContent } from '../../src/lib/check/check.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { exampleFlexibility } from '../../src/lib/check/example-flexibility.ts'
import { noHistory } from '../../src/lib/knowledge/history.ts'
import { nightly, type LinkMemory, type Nightly } from '../../src/lib/report/nightly/nightly-item.ts'
import { openGitHub } from '../../src/node/github-client.ts'
import { lookAtNight } from '../../src/node/look-at-night.ts'
import { readNightlyIssues } from '../../src/node/nightly-issues.ts'
import { tellNight } from '../../src/node/tell-night.ts'
import { badGateway, secondaryRateLimit } from '../../scripts/rehearse/faults.ts'
import { linkServer } from '../link-server.ts'

const words = { locale: 'en', today: '2026-11-21', site: 'https://zone.example.org/' } as const
const school = (title: string) => `---\ntitle: ${title}\nlevel: middle\n---\n`
const lesson = (link: string) => `---\ntitle: One\nclaim: Ask first.\n---\n[more](${link})\n`
const zone = (more: Record<string, string> = {}) => ({
  'zone.yaml':
    'name: Riverbend\nplainWords: What our schools try.\nlanguages: [en]\nreview: { coaches: { north: ben-coach } }\n',
  'schools/north.mdx': school('North'),
  'flexibilities/advisory.mdx': exampleFlexibility({ ends: '2026-12-18', schools: '[north]' }),
  ...more,
})

/** GitHub's stand-in with what its bot writes, and nights that look and tell as the workflow does. */
async function startNights() {
  const standIn = await startStandIn({ files: { 'README.md': '# Zone' } })
  onTestFinished(() => standIn.close())
  const { bot, teacher } = standIn.people
  const open = (token: string) =>
    openGitHub({ token, repository: standIn.repository, apiUrl: standIn.api, pace: 0 })
  const github = open(bot.token)
  const issues = async () => {
    const { data } = await open(teacher.token).octokit.rest.issues.listForRepo({
      ...{ owner: github.owner, repo: github.repo, state: 'all' },
    })
    return data.map(({ number, title, state, body, comments }) => ({
      number,
      title,
      state,
      body: body ?? '',
      comments,
    }))
  }
  const look = async (files: Record<string, string>, today: string, ask: typeof fetch | false = false) => {
    const graph = graphOfExample(files)
    const report = checkContent(graph, { today, textOf: (path) => files[path] })
    const memory: LinkMemory = (await readNightlyIssues(github)).notebook?.memory ?? {}
    const zone = { graph, report, history: noHistory, seconds: 0, content: undefined as never }
    return lookAtNight(zone, { today, memory, ask: ask && { fetch: ask, pause: 0 } })
  }
  const writes = () => standIn.requests.filter(({ method }) => method !== 'GET').length
  /** Looks and tells; gives how often something was written. */
  const night = async (files: Record<string, string>, today: string, ask: typeof fetch | false = false) => {
    const before = writes()
    await tellNight(github, await look(files, today, ask), { ...words, today })
    return writes() - before
  }
  return { standIn, github, issues, look, night, open }
}

test('a night opens an issue for the coach; the next nights write nothing until something changes', async () => {
  const { issues, night } = await startNights()
  expect(await night(zone(), '2026-11-21')).toBe(1)
  const [issue] = await issues()
  expect(issue).toMatchObject({ title: 'What waits for the schools of ben-coach', state: 'open' })
  expect(issue?.body).toMatch(/^@ben-coach, /)
  expect(issue?.body).toContain(
    '[Advisory time for writing](https://zone.example.org/flexibilities/advisory/)',
  )
  expect(await night(zone(), '2026-11-22')).toBe(0)
  const over = zone({
    'flexibilities/advisory.mdx': exampleFlexibility({ ends: '2027-12-17', schools: '[north]' }),
  })
  expect(await night(over, '2026-11-23')).toBe(1)
  expect(await issues()).toEqual([expect.objectContaining({ number: issue?.number, state: 'closed' })])
  expect(await night(over, '2026-11-24')).toBe(0)
})

test('a link that is gone on two days is told once, and what was seen the first day is kept in a closed issue', async () => {
  const { issues, night } = await startNights()
  let status = 404
  const { ask } = await linkServer({
    'other.example.org': (_, response) => void response.writeHead(status).end(),
  })
  const files = zone({
    'flexibilities/advisory.mdx': exampleFlexibility({ schools: '[north]' }),
    'lessons/one.mdx': lesson('https://other.example.org/page'),
  })
  await night(files, '2026-11-21', ask)
  expect(await issues()).toEqual([
    expect.objectContaining({ title: expect.stringMatching(/^Notebook/), state: 'closed' }),
  ])
  expect(await night(files, '2026-11-21', ask)).toBe(0)
  status = 429
  expect(await night(files, '2026-11-22', ask)).toBe(0)
  status = 404
  await night(files, '2026-11-23', ask)
  const told = (await issues()).find(({ title }) => title === 'What waits in the zone')
  expect(told?.body).toContain('`https://other.example.org/page` was gone on 2026-11-21 and on 2026-11-23.')
  status = 200
  await night(files, '2026-11-24', ask)
  expect((await issues()).map(({ state }) => state)).toEqual(['closed', 'closed'])
  expect(await night(files, '2026-11-25', ask)).toBe(0)
})

test('an issue of a stranger with the same hidden line is left alone', async () => {
  const { issues, night, open, standIn, github } = await startNights()
  const { owner, repo } = github
  const body = '<!-- zonebook:nightly {"owner":"ben-coach","keys":[]} -->'
  await open(standIn.people.teacher.token).octokit.rest.issues.create({ owner, repo, title: 'Mine', body })
  await night(zone(), '2026-11-21')
  expect((await issues()).map(({ title }) => title).sort()).toEqual([
    'Mine',
    'What waits for the schools of ben-coach',
  ])
  expect((await issues()).find(({ title }) => title === 'Mine')?.body).toBe(body)
})

test.each([
  ['too many writes at once', secondaryRateLimit(1)],
  ['a gateway that is down', badGateway],
])('%s ends in one issue all the same', async (_, answer) => {
  const { issues, night, standIn } = await startNights()
  standIn.addFault({ operation: 'issues/create', answer })
  await night(zone(), '2026-11-21')
  expect(await issues()).toHaveLength(1)
})

test('a list that was changed on its way is refused', async () => {
  const { look } = await startNights()
  const found = await look(zone(), '2026-11-21')
  expect(nightly.safeParse(JSON.parse(JSON.stringify(found))).success).toBe(true)
  const bad: unknown[] = [
    { ...found, items: found.items.map((item) => ({ ...item, about: 'other' })) },
    { ...found, memory: { 'https://a.example.org/': ['yesterday'] } },
    { ...found, run: 'rm' },
  ] satisfies (Partial<Omit<Nightly, 'items'>> & { items?: unknown; run?: string })[]
  for (const each of bad) expect(nightly.safeParse(each).success).toBe(false)
})
