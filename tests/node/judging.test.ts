import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { digestOf } from '../../src/lib/judging/canonical.ts'
import { writeEnvelope } from '../../src/lib/judging/envelope.ts'
import type { Ballot } from '../../src/lib/judging/score-sheet.ts'
import { assignRound } from '../../src/node/judging/assign-round.ts'
import { freezeCompetition } from '../../src/node/judging/freeze-competition.ts'
import { inviteJudges } from '../../src/node/judging/invite-judges.ts'
import { openBallots } from '../../src/node/judging/open-ballots.ts'
import { openPrivateStore, type PrivateStore } from '../../src/node/judging/private-store.ts'
import { takeInBallots } from '../../src/node/judging/take-in-ballots.ts'
import { publishResults, verifyResults, workOutResults } from '../../src/node/judging/work-out-results.ts'
import { judgedZone } from '../judged-zone.ts'
import {
  competitionId,
  invitedJudges,
  judgedFiles,
  prepareJudging,
  type InvitedJudge,
} from '../prepare-judging.ts'
import type { TemporaryZone } from '../temporary-zone.ts'

const id = competitionId
const inTime = '2027-01-10T10:00:00Z'
const afterwards = '2027-01-23T10:00:00Z'

let zone: TemporaryZone
let store: PrivateStore
beforeEach(() => {
  ;({ zone, store } = judgedZone())
})

const files = () => judgedFiles(zone.content)
const go = { dryRun: false }

/** What a judge hands in, in a file of its own. */
async function handIn(judge: string, { keys, list }: InvitedJudge): Promise<string> {
  const { judging, rubric } = files()
  const scores = Object.fromEntries(rubric.criteria.map((criterion) => [criterion.id, 3]))
  const finishedAt = '2027-01-10T09:00:00Z'
  const same = { competition: id, round: 'r1', judge }
  const ballot: Ballot = {
    zonebook: 'ballot-1',
    ...same,
    version: 1,
    finishedAt,
    source: 'form',
    conflicts: [],
    codeAccepted: '2026-12-01',
    calibration: [],
    sheets: list.entries.map(({ assignment, entry }, index) => ({
      zonebook: 'score-sheet-1',
      ...same,
      assignment,
      entry,
      rubricDigest: judging.frozen?.rubric ?? '',
      entryDigest: judging.frozen?.entries[entry] ?? '',
      scores,
      noEvidence: {},
      comments: {},
      strength: 'A count with a date.',
      question: 'Who counts next year?',
      privateNote: '',
      recognised: 'no',
      position: index + 1,
      minutes: 30,
    })),
    nonce: digestOf(judge),
  }
  const { chair = '', deputy = '', auditor } = judging.keys ?? {}
  const to = { chairs: [chair, deputy], ...(auditor && { auditor }) }
  const envelope = await writeEnvelope({ ...same, version: 1, finishedAt }, ballot, keys, to)
  const path = join(zone.folder, `${judge}.json`)
  writeFileSync(path, JSON.stringify(envelope))
  return path
}

const keyFile = (holder: string) => join(store.folder, 'keys', `${holder}.txt`)

test('from keys to opened ballots, and nothing secret in the public folder on the way', async () => {
  const judges = await prepareJudging(zone.content, store)
  expect([...judges.keys()]).toEqual(['j-01', 'j-02', 'j-03'])
  // The third judge works at the school of one of the two entries.
  const codes = JSON.parse(store.read('codes.json') ?? '{}') as Record<string, string>
  expect(judges.get('j-03')?.list.entries.map(({ entry }) => codes[entry])).not.toContain(
    `${id}/the-last-third`,
  )

  const paths = await Promise.all([...judges].map(([judge, each]) => handIn(judge, each)))
  const { lines, refused } = takeInBallots(files(), store, paths, { ...go, now: inTime })
  expect(refused).toBe(0)
  expect(lines.at(-2)).toBe('Round r1: 3 of 3 in.')
  expect(lines.at(-1)).toBe('Round r2: 0 of 3 in.')

  const opening = await openBallots(files(), store, {
    ...go,
    round: undefined,
    keys: [keyFile('deputy')],
    now: afterwards,
  })
  expect(opening).toEqual({ lines: ['Opened 3 of 3 ballots of round r1.'], faulty: 0 })
  expect(store.list('opened/r1')).toEqual(['j-01.json', 'j-02.json', 'j-03.json'])

  const open = publicTexts()
  for (const secret of [
    ...['AGE-SECRET-KEY', 'Example One', '#j=', 'strength', 'A count with a date', 'the-last-third'],
    ...[store.read('seed.txt')?.trim() ?? 'seed'],
  ])
    expect(open.filter(([, text]) => text.includes(secret)).map(([name]) => name)).toEqual([])

  const told = workOutResults(files(), store, { ...go, leftOut: {} })
  expect(told.filter((line) => line.startsWith('Group '))).toHaveLength(2)
  const asked = files()
  expect(() => publishResults(asked, store, { ...go, leftOut: {}, now: afterwards })).toThrow(
    'Nothing becomes public before',
  )
  publishResults(asked, store, { ...go, leftOut: {}, now: '2027-02-01T17:00:00Z' })
  expect(verifyResults(files())).toEqual([])
  const scores = join(zone.content, 'competitions', id, 'judging', 'scores.json')
  expect(readFileSync(scores, 'utf8')).not.toContain('A count with a date')
  writeFileSync(scores, readFileSync(scores, 'utf8').replace('"clear-problem":3', '"clear-problem":4'))
  expect(verifyResults(files())).toEqual([
    expect.stringMatching(/^The scores of j-0\d in round r1 are not the ones that were handed in\.$/),
    'The published results are not what the published scores give.',
  ])
})

test('where two must open, the chair alone does not; before the end nobody does', async () => {
  const judges = await prepareJudging(zone.content, store, true)
  const [first] = judges
  if (!first) throw new Error('There are judges.')
  takeInBallots(files(), store, [await handIn(...first)], { ...go, now: inTime })
  const open = async (keys: string[], now = afterwards) =>
    openBallots(files(), store, { ...go, round: 'r1', keys: keys.map(keyFile), now })
  expect((await open(['chair'])).faulty).toBe(1)
  expect((await open(['chair', 'auditor'])).faulty).toBe(0)
  await expect(open(['chair', 'auditor'], inTime)).rejects.toThrow(
    'Judges may hand in until 2027-01-22T17:00:00-08:00',
  )
})

test('a ballot that is taken out of the store is noticed from its receipt', async () => {
  const [first] = await prepareJudging(zone.content, store)
  if (!first) throw new Error('There are judges.')
  takeInBallots(files(), store, [await handIn(...first)], { ...go, now: inTime })
  const emptied: PrivateStore = { ...store, list: () => [] }
  const { lines, faulty } = await openBallots(files(), emptied, {
    ...go,
    round: 'r1',
    keys: [keyFile('chair')],
    now: afterwards,
  })
  expect(faulty).toBe(1)
  expect(lines[0]).toMatch(/^[0-9A-F-]{19}: there is a receipt, but the ballot is gone from the store\. Ask/)
})

test('what was opened and changed since, or left out without a word, is not counted', async () => {
  const judges = await prepareJudging(zone.content, store)
  const paths = await Promise.all([...judges].map(([judge, each]) => handIn(judge, each)))
  takeInBallots(files(), store, paths, { ...go, now: inTime })
  const open = { ...go, round: 'r1', keys: [keyFile('chair')], now: afterwards }
  await openBallots(files(), store, open)
  const name = 'opened/r1/j-01.json'
  const text = store.read(name) ?? ''
  store.write(name, text.replace('"clear-problem": 3', '"clear-problem": 4'))
  const work = (leftOut = {}) => workOutResults(files(), store, { ...go, leftOut })
  expect(() => work()).toThrow('opened/r1/j-01.json is not what was handed in')
  store.empty(name)
  expect(() => work()).toThrow(/was handed in for round r1 and is not opened/)
  const [code = ''] = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(errorOf(() => work())) ?? []
  expect(work({ [code]: 'The judge withdrew.' }).some((line) => line.startsWith('Group 1'))).toBe(true)
  // Nobody hands in a score who may have seen others.
  const late = takeInBallots(files(), store, paths, { ...go, late: 'forgot', now: afterwards })
  expect(late.refused).toBe(3)
})

test('a new link opens what was given out before, and a judge’s earlier ballot still counts', async () => {
  const judges = await prepareJudging(zone.content, store)
  const [first] = judges
  if (!first) throw new Error('There are judges.')
  takeInBallots(files(), store, [await handIn(...first)], { ...go, now: inTime })
  await inviteJudges(files(), store, { ...go, again: [first[0]] })
  const again = invitedJudges(zone.content, store).then((each) => each.get(first[0]))
  expect((await again)?.list).toEqual(first[1].list)
  expect((await again)?.secret).not.toBe(first[1].secret)
  const opening = await openBallots(files(), store, {
    ...go,
    round: 'r1',
    keys: [keyFile('chair')],
    now: afterwards,
  })
  expect(opening.faulty).toBe(0)
})

test('a private store inside the project is refused, and steps out of turn say what comes first', async () => {
  expect(() => openPrivateStore(join(zone.content, 'private'), zone.content)).toThrow(
    'Name a folder outside of it',
  )
  await expect(assignRound(files(), store, { ...go, round: undefined })).rejects.toThrow(
    `npm run judge -- freeze ${id}`,
  )
  const asked = files()
  expect(() => freezeCompetition(asked, store, { ...go, now: inTime })).toThrow('npm run judge -- keygen')
})

function errorOf(deed: () => unknown): string {
  try {
    deed()
  } catch (error) {
    return String(error)
  }
  return ''
}

function publicTexts(): [name: string, text: string][] {
  const folder = join(zone.content, 'competitions', id)
  return ['judging.yaml', ...readdirSync(join(folder, 'judging')).map((name) => `judging/${name}`)].map(
    (name) => [name, readFileSync(join(folder, name), 'utf8')],
  )
}
