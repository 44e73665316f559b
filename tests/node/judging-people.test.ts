import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { judgeKeys } from '../../src/lib/judging/judge-keys.ts'
import { writeStatement } from '../../src/lib/judging/statement.ts'
import { assignRound } from '../../src/node/judging/assign-round.ts'
import { freezeCompetition } from '../../src/node/judging/freeze-competition.ts'
import { inviteJudges, readJudges } from '../../src/node/judging/invite-judges.ts'
import { makeKeys } from '../../src/node/judging/make-keys.ts'
import type { PrivateStore } from '../../src/node/judging/private-store.ts'
import { judgedZone } from '../judged-zone.ts'
import { competitionId, judgedFiles, judgingPeople } from '../prepare-judging.ts'
import type { TemporaryZone } from '../temporary-zone.ts'

// What the chair writes of the judges, and what is said to a slip in it.

let zone: TemporaryZone
let store: PrivateStore
const go = { dryRun: false }
const files = () => judgedFiles(zone.content)
const invite = (...again: string[]) => inviteJudges(files(), store, { ...go, again })

beforeEach(async () => {
  ;({ zone, store } = judgedZone())
  await makeKeys(files(), store, { ...go, auditor: false })
})

test('a school that is written nearly right is asked about; other words are taken as they are', async () => {
  store.write('judges.yaml', judgingPeople.replace('affiliation: eastside-k-8', 'affiliation: eastside-k8'))
  const lines = await invite()
  expect(lines[0]).toBe(
    'j-03: eastside-k8 is no school of this zone. Did you mean “eastside-k-8”? If the judge works elsewhere, leave it.',
  )
  expect(lines.filter((line) => line.includes('no school of this zone'))).toHaveLength(1)
  freezeCompetition(files(), store, { ...go, now: '2026-11-21T10:00:00Z' })
  expect(await assignRound(files(), store, { ...go, round: undefined })).toContain(lines[0])
})

test('what a judge wrote of other ties stands beside what the judge may read', async () => {
  await invite()
  freezeCompetition(files(), store, { ...go, now: '2026-11-21T10:00:00Z' })
  const [, secret = ''] = /#j=j-01&k=([\w-]{43})/.exec(store.read('links.csv') ?? '') ?? []
  const said = {
    ...{ competition: competitionId, judge: 'j-01', declaredAt: '2026-11-22T09:00:00Z', conflicts: [] },
    others: 'I coached one of the teams.',
  }
  const statement = writeStatement(said, await judgeKeys(secret, competitionId))
  store.write('statements/j-01-1.json', JSON.stringify(statement))
  const [first, second] = await assignRound(files(), store, { ...go, round: undefined })
  expect(first).toBe('j-01 (a university): may read all')
  expect(second).toContain('I coached one of the teams.')
})

test('how many links were written, and for a new one what to do before it opens', async () => {
  expect((await invite()).join('\n')).toContain('Wrote 3 links to')
  const again = (await invite('j-02')).join('\n')
  expect(again).toContain('Wrote 1 link to')
  expect(again).toMatch(/stays there, and the new link opens it\.\nNext: publish the site, then send/)
})

test('mistakes in judges.yaml are told by judge and field, in plain words', () => {
  store.write('judges.yaml', judgingPeople.replace('id: j-03', 'id: ana').replace('a library', '""'))
  expect(() => readJudges(store)).toThrow(
    /To mend:\nsecond judge: write where the judge works, a school id or words\nthird judge: write an id such as j-03$/,
  )
  store.write('judges.yaml', judgingPeople.replace('affiliation: a university', 'works: a university'))
  expect(() => readJudges(store)).toThrow('first judge: “works” is no field. Fields: id, name')
  store.write('judges.yaml', 'j-01: Ana Ruiz')
  expect(() => readJudges(store)).toThrow('To mend:\nwrite one block for each judge')
  store.write('judges.yaml', '- id: [j-01')
  expect(() => readJudges(store)).toThrow(/judges\.yaml cannot be read\./)
})

test('a competition without a rubric is told which file is missing', () => {
  rmSync(join(zone.content, 'competitions', competitionId, 'rubric.yaml'))
  expect(files).toThrow(`competitions/${competitionId}/rubric.yaml is missing: judges would have nothing`)
  zone.write(`competitions/${competitionId}/rubric.yaml`, 'scale: 3')
  expect(files).toThrow(`competitions/${competitionId}/rubric.yaml has mistakes`)
})
