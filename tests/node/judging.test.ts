import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { digestOf } from '../../src/lib/judging/canonical.ts'
import { writeEnvelope } from '../../src/lib/judging/envelope.ts'
import { resultsSchema } from '../../src/lib/judging/results-schema.ts'
import type { Ballot } from '../../src/lib/judging/score-sheet.ts'
import { judgedCompetitions } from '../../src/lib/views/judge-page.ts'
import { assignRound } from '../../src/node/judging/assign-round.ts'
import { freezeCompetition } from '../../src/node/judging/freeze-competition.ts'
import { inviteJudges } from '../../src/node/judging/invite-judges.ts'
import { openBallots } from '../../src/node/judging/open-ballots.ts'
import { makeKeys } from '../../src/node/judging/make-keys.ts'
import { openPrivateStore, type PrivateStore } from '../../src/node/judging/private-store.ts'
import { publishResults } from '../../src/node/judging/publish-results.ts'
import { takeInBallots } from '../../src/node/judging/take-in-ballots.ts'
import { verifyResults } from '../../src/node/judging/verify-results.ts'
import { workOutResults } from '../../src/node/judging/work-out-results.ts'
import { judgedZone } from '../judged-zone.ts'
import { agreedLevels, writePracticeEntries } from '../practice-entries.ts'
import {
  competitionId,
  invitedJudges,
  judgedFiles,
  judgingPeople,
  prepareJudging,
  type InvitedJudge,
} from '../prepare-judging.ts'
import type { TemporaryZone } from '../temporary-zone.ts'
import { rulesDigest } from '../../src/lib/judging/settings-digest.ts'

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
async function handIn(
  judge: string,
  { keys, list }: InvitedJudge,
  calibration: Ballot['calibration'] = [],
  finishedAt = '2027-01-10T09:00:00Z',
): Promise<string> {
  const { judging, rubric } = files()
  const scores = Object.fromEntries(rubric.criteria.map((criterion) => [criterion.id, 3]))
  const same = { competition: id, round: 'r1', judge }
  const ballot: Ballot = {
    zonebook: 'ballot-1',
    rules: rulesDigest(judging),
    ...same,
    version: 1,
    finishedAt,
    source: 'form',
    conflicts: [],
    codeAccepted: '2026-12-01',
    calibration,
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

/** All got the same levels, so people decide. */
const decide = () =>
  store.write(
    'decisions.yaml',
    'awarded: [e-01]\ndecisions:\n  - { about: tie, entries: [e-01, e-02], rule: 1, on: 2027-01-30, by: [zone lead], why: The first tie rule decided. }\n' +
      '  - { about: other, on: 2027-01-30, by: [zone lead], why: Nobody had time to read for r2. }\n',
  )

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
  expect(lines.slice(-3, -1)).toEqual(['Round r1: 3 of 3 in.', '  In: j-01, j-02, j-03.'])
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
  expect(told.at(-1)).toBe(`Next: npm run judge -- assign ${id} --round r2`)
  const asked = files()
  expect(() => publishResults(asked, store, { ...go, leftOut: {}, now: afterwards })).toThrow(
    'Nothing becomes public before',
  )
  decide()
  publishResults(asked, store, { ...go, leftOut: {}, now: '2027-02-01T17:00:00Z' })
  expect(verifyResults(files())).toEqual([])
  const scores = join(zone.content, 'competitions', id, 'judging', 'scores.json')
  expect(readFileSync(scores, 'utf8')).not.toContain('A count with a date')
  writeFileSync(scores, readFileSync(scores, 'utf8').replace('"clear-problem":3', '"clear-problem":4'))
  expect(verifyResults(files())).toEqual([
    expect.stringMatching(
      /^The scores of j-0\d in round r1 are not the ones that were handed in, or rules were changed since\.$/,
    ),
    'The published results are not what the published scores give.',
  ])
})

test('practice entries are frozen, asked of every judge in the first round, and counted in public', async () => {
  writePracticeEntries(zone.content, id)
  const judges = await prepareJudging(zone.content, store)
  expect(files().judging.frozen?.calibration).toMatch(/^[0-9a-f]{64}$/)
  const tries = (less: number) =>
    Object.entries(agreedLevels).map(([entry, agreed]) => ({
      entry,
      scores: Object.fromEntries(
        Object.entries(agreed).map(([criterion, level]) => [criterion, Math.max(1, level - less)]),
      ),
    }))
  const [first, ...others] = judges
  if (!first) throw new Error('There are judges.')
  const paths = [
    await handIn(...first),
    ...(await Promise.all(others.map(([judge, each], index) => handIn(judge, each, tries(index))))),
  ]
  takeInBallots(files(), store, paths, { ...go, now: inTime })
  const open = { ...go, round: 'r1', keys: [keyFile('chair')], now: afterwards }
  const { lines, faulty } = await openBallots(files(), store, { ...open, dryRun: true })
  expect([lines[0], faulty]).toEqual(['j-01: has no scores for a practice entry (c-01).', 1])

  // The judge scores them, and seals the ballot anew.
  takeInBallots(files(), store, [await handIn(...first, tries(0), '2027-01-10T09:30:00Z')], {
    ...go,
    now: inTime,
  })
  expect((await openBallots(files(), store, open)).faulty).toBe(0)
  const asked = () =>
    judgedCompetitions(files().zone.graph)
      .filter(({ competition }) => competition.id === id)
      .map(({ practice }) => practice.length)
  expect(asked()).toEqual([2])
  await assignRound(files(), store, { ...go, round: 'r2' })
  expect(asked()).toEqual([0])
  decide()
  const publish = () => publishResults(files(), store, { ...go, leftOut: {}, now: '2027-02-01T17:00:00Z' })
  expect(publish()).toContain('Wrote judging/calibration.json')
  expect(verifyResults(files())).toEqual([])
  const results = resultsSchema.parse(JSON.parse(files().read('results.json') ?? ''))
  // All gave real entries the same levels; the one who was a level lower in practice is the strict one.
  const strict = results.judges.toSorted((a, b) => b.severity - a.severity)[0]
  expect(strict?.judge).toBe('j-03')
  expect(results.entries.map(({ entry }) => entry)).not.toContain('c-01')

  const path = join(zone.content, 'competitions', id, 'judging', 'calibration.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"clear-problem":3', '"clear-problem":4'))
  expect(verifyResults(files())).toEqual([
    expect.stringMatching(
      /^The scores of j-0\d in round r1 are not the ones that were handed in, or rules were changed since\.$/,
    ),
    'The published results are not what the published scores give.',
  ])
})

test('practice entries that were changed, or cannot be used, stop the step that needs them', async () => {
  writePracticeEntries(zone.content, id)
  await prepareJudging(zone.content, store)
  const name = `competitions/${id}/calibration/c-01.yaml`
  const text = readFileSync(join(zone.content, name), 'utf8')
  zone.write(name, text.replace('"clear-problem":3', '"clear-problem":4'))
  const open = { ...go, round: 'r1', keys: [keyFile('chair')], now: afterwards }
  await expect(openBallots(files(), store, open)).rejects.toThrow('are not as they were frozen')
  files().edit((document) => document.deleteIn(['frozen']))
  zone.write(name, text.replace('"clear-problem":3', '"clear-problem":7'))
  const asked = files()
  expect(() => freezeCompetition(asked, store, { ...go, now: inTime })).toThrow(`${name} has mistakes`)
})

test('only the chair’s own results know where judges work', async () => {
  const judges = await prepareJudging(zone.content, store)
  takeInBallots(files(), store, await Promise.all([...judges].map((each) => handIn(...each))), {
    ...go,
    now: inTime,
  })
  await openBallots(files(), store, { ...go, round: 'r1', keys: [keyFile('chair')], now: afterwards })
  // That the second judge worked at the school of one of the entries comes out after judging.
  store.write('judges.yaml', judgingPeople.replace('a library', 'a library, formerly: [eastside-k-8]'))
  workOutResults(files(), store, { ...go, leftOut: {} })
  decide()
  publishResults(files(), store, { ...go, leftOut: {}, now: '2027-02-01T17:00:00Z' })
  const fairnessIn = (text = '') => resultsSchema.parse(JSON.parse(text)).fairness
  expect(fairnessIn(store.read('results.json')).affiliation).toMatchObject({ pairs: 1 })
  expect(fairnessIn(files().read('results.json')).affiliation).toBeNull()
  expect(verifyResults(files())).toEqual([])
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
  const without = work({ [code]: 'The judge withdrew.' })
  expect(without.some((line) => line.startsWith('Group 1'))).toBe(true)
  expect(without.join('\n')).toMatch(/^e-0\d was read by 1 judge, 2 were planned\.$/m)
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
  const found = takeInBallots(files(), store, [await handIn(...first, [], '2027-01-10T09:30:00Z')], {
    ...go,
    now: inTime,
  })
  expect(found.lines[0]).toContain('not taken in, it is signed with a link that was replaced')
  const opening = await openBallots(files(), store, {
    ...go,
    round: 'r1',
    keys: [keyFile('chair')],
    now: afterwards,
  })
  expect(opening.faulty).toBe(0)
})

test('intake and opening say who is missing, and a look in advance writes nothing', async () => {
  const judges = await prepareJudging(zone.content, store)
  const [first, second] = judges
  if (!first || !second) throw new Error('There are judges.')
  const take = async (each: [string, InvitedJudge], finishedAt: string, dryRun = false) =>
    takeInBallots(files(), store, [await handIn(...each, [], finishedAt)], { dryRun, now: inTime }).lines
  const looked = await take(first, '2027-01-10T08:00:00Z', true)
  expect(looked[0]).toMatch(/would take it in\.$/)
  expect(looked.at(-1)).toBe('Nothing was written.')
  expect(store.list('sealed')).toEqual([])
  await take(first, '2027-01-10T08:00:00Z')
  await take(second, '2027-01-10T08:00:00Z')
  expect(await take(first, '2027-01-10T09:00:00Z')).toContain(
    '  In: j-01 (takes the place of an earlier one), j-02. Missing: j-03.',
  )
  expect((await take(first, '2027-01-10T08:30:00Z'))[0]).not.toContain('seal it again')

  // A key may be named as it is called in the store.
  const open = async (key: string[], dryRun = false) =>
    openBallots(files(), store, { dryRun, round: 'r1', keys: key, now: afterwards })
  for (const key of ['chair', 'chair.txt', keyFile('chair')])
    expect((await open([key], true)).lines).toEqual([
      'Would open 2 of 2 ballots of round r1.',
      'Nothing was written.',
    ])
  expect(store.list('opened')).toEqual([])
  await expect(open(['nobody.txt'])).rejects.toThrow(
    `There is no key nobody.txt. Keys here: ${keyFile('chair')}`,
  )
  await expect(open([])).rejects.toThrow(keyFile('deputy'))
})

test('keys are made only when judging.yaml can name them, and a tie rule may be one line', async () => {
  const settings = `competitions/${id}/judging.yaml`
  const text = readFileSync(join(zone.content, settings), 'utf8')
  zone.write(settings, text.replace(/tieRule: .*/, 'tieRule: The criterion that comes first.'))
  const asked = files()
  zone.write(settings, text.replace(/awards: .*/, 'awards: none'))
  await expect(makeKeys(asked, store, { ...go, auditor: false })).rejects.toThrow('has mistakes')
  expect(store.list('keys')).toEqual([])
  zone.write(settings, text.replace(/tieRule: .*/, 'tieRule: The criterion that comes first.'))
  await makeKeys(files(), store, { ...go, auditor: false })
  expect(files().judging).toMatchObject({
    keys: { drill: '2026-11-21' },
    tieRule: ['The criterion that comes first.'],
  })
  zone.write(settings, text)
  await expect(makeKeys(files(), store, { ...go, auditor: false })).rejects.toThrow(
    `delete ${store.folder}/keys and ${store.folder}/seed.txt`,
  )
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
