import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { judgeKeys, type JudgeKeys } from '../../src/lib/judging/judge-keys.ts'
import { writeStatement } from '../../src/lib/judging/statement.ts'
import { assignRound } from '../../src/node/judging/assign-round.ts'
import { conflictsOf } from '../../src/node/judging/conflicts.ts'
import { freezeCompetition } from '../../src/node/judging/freeze-competition.ts'
import { inviteJudges, readJudges } from '../../src/node/judging/invite-judges.ts'
import { makeKeys } from '../../src/node/judging/make-keys.ts'
import type { PrivateStore } from '../../src/node/judging/private-store.ts'
import { takeInBallots } from '../../src/node/judging/take-in-ballots.ts'
import { judgedZone } from '../judged-zone.ts'
import { competitionId, judgedFiles, judgingPeople } from '../prepare-judging.ts'
import type { TemporaryZone } from '../temporary-zone.ts'

// Before entries are given out, each judge says which schools are too close.

let zone: TemporaryZone
let store: PrivateStore
let keys: Map<string, JudgeKeys>
const go = { dryRun: false }
const files = () => judgedFiles(zone.content)
const people = judgingPeople.replaceAll(', declared: 2026-11-20', '')

beforeEach(async () => {
  ;({ zone, store } = judgedZone())
  store.write('judges.yaml', people)
  await makeKeys(files(), store, { ...go, auditor: false })
  await inviteJudges(files(), store, { ...go, again: [] })
  freezeCompetition(files(), store, { ...go, now: '2026-11-21T10:00:00Z' })
  const links = (store.read('links.csv') ?? '').matchAll(/#j=([\w-]+)&k=([\w-]{43})/g)
  keys = new Map()
  for (const [, judge = '', secret = ''] of links) keys.set(judge, await judgeKeys(secret, competitionId))
})

const said = {
  competition: competitionId,
  declaredAt: '2026-11-22T09:00:00Z',
  conflicts: [] as { school: string; because: string }[],
  others: '',
}

function handIn(
  judge: string,
  more: Partial<typeof said> = {},
  signs = judge,
  change = (text: string) => text,
) {
  const statement = writeStatement({ ...said, ...more, judge }, keys.get(signs)!)
  const path = join(zone.folder, `statement-${judge}.json`)
  writeFileSync(path, change(JSON.stringify(statement)))
  return takeInBallots(files(), store, [path], { ...go, now: '2026-11-23T10:00:00Z' })
}

const assign = () => assignRound(files(), store, { ...go, round: undefined })
const readersOf = () => {
  const plan = JSON.parse(store.read('assignments-r1.json') ?? '[]') as { judge: string; entry: string }[]
  const codes = JSON.parse(store.read('codes.json') ?? '{}') as Record<string, string>
  return plan.map(({ judge, entry }) => `${judge} ${codes[entry]?.split('/')[1]}`)
}

test('nothing is given out while a judge has said nothing, and the message says what to do', async () => {
  handIn('j-01')
  await expect(assign()).rejects.toThrow(/^j-02, j-03 have not said which schools are too close\..*intake/)
  store.write('judges.yaml', people.replace('a library', 'a library, declared: 2026-11-20'))
  await expect(assign()).rejects.toThrow(/^j-03 has not said/)
})

test('a school that a judge names is never read by that judge', async () => {
  handIn('j-01', { conflicts: [{ school: 'mesa-grande-elementary', because: 'My sister teaches there.' }] })
  for (const judge of ['j-02', 'j-03']) handIn(judge)
  // One of three judges steps back from each entry, so that two are left for each.
  await assign()
  expect(readersOf().sort()).toEqual([
    'j-01 the-last-third',
    'j-02 the-last-third',
    'j-02 two-languages-one-idea',
    'j-03 two-languages-one-idea',
  ])
})

test('a statement that is changed, older, foreign or from nobody is refused with the reason', () => {
  const conflicts = [{ school: 'mesa-grande-elementary', because: 'A friend.' }]
  expect(handIn('j-01', { conflicts }).lines[0]).toContain('too close to mesa-grande-elementary (A friend.)')
  expect(handIn('j-01', { conflicts }).lines[0]).toContain('this very statement is in already')
  const later = { declaredAt: '2026-11-22T10:00:00Z' }
  expect(handIn('j-01', later, 'j-02').lines[0]).toContain('does not carry this judge’s signature')
  const change = (text: string) => text.replace('friend', 'sister')
  expect(handIn('j-01', { ...later, conflicts }, 'j-01', change).lines[0]).toContain('was changed')
  expect(handIn('j-01', { ...later, competition: 'another' }).lines[0]).toContain('for another competition')
  expect(handIn('j-01', later)).toMatchObject({ refused: 0 })
  expect(handIn('j-09', later, 'j-01').lines[0]).toContain('no judge with this id')
})

test('a conflict that was named once counts until the chair clears it', async () => {
  const conflicts = [{ school: 'mesa-grande-elementary', because: 'A friend.' }]
  expect(handIn('j-01', { conflicts, declaredAt: '9999-01-01T00:00:00Z' }).lines[0]).toContain('not come yet')
  handIn('j-01', { conflicts })
  const { lines } = handIn('j-01', { declaredAt: '2026-11-22T10:00:00Z' })
  expect(lines.join('\n')).toContain('took back: mesa-grande-elementary. j-01 named this before')
  for (const judge of ['j-02', 'j-03']) handIn(judge)
  await assign()
  expect(readersOf()).not.toContain('j-01 two-languages-one-idea')
  store.write(
    'judges.yaml',
    people.replace('a university', 'a university, cleared: [mesa-grande-elementary]'),
  )
  const cleared = conflictsOf(files(), store, readJudges(store)).map(({ judge }) => judge)
  expect(cleared).not.toContain('j-01')
  expect(handIn('j-01', { conflicts, declaredAt: '2026-11-22T11:00:00Z' }).lines.join('\n')).toContain(
    'stands under cleared',
  )
})

test('whoever found a link that was replaced cannot speak for the judge', async () => {
  await inviteJudges(files(), store, { ...go, again: ['j-01'] })
  const { lines, refused } = handIn('j-01')
  expect(refused).toBe(1)
  expect(lines[0]).toContain('signed with a link that was replaced')
})

test('what a judge writes for the chair reaches the chair alone, and a late word is told as late', async () => {
  for (const judge of ['j-01', 'j-02', 'j-03']) handIn(judge)
  await assign()
  const later = { declaredAt: '2026-11-22T10:00:00Z', others: 'A cousin \u001b[2Jcoaches a team.' }
  const conflicts = [{ school: 'mesa-grande-elementary', because: 'I forgot.' }]
  const { lines } = handIn('j-02', { ...later, conflicts })
  expect(lines.join('\n')).toContain('A cousin ␛[2Jcoaches a team.')
  expect(lines.join('\n')).toContain('Round r1 is given out already')
  expect(JSON.stringify(files().judging)).not.toContain('cousin')
})
