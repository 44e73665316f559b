import { beforeEach, expect, test } from 'vitest'
import type { PrivateStore } from '../../src/node/judging/private-store.ts'
import { assignRound } from '../../src/node/judging/assign-round.ts'
import { tellLooks } from '../../src/node/judging/tell-looks.ts'
import { exampleBallot, exampleSheet } from '../judging/example-judging.ts'
import { judgedZone } from '../judged-zone.ts'
import { competitionId, judgedFiles, prepareJudging } from '../prepare-judging.ts'
import type { TemporaryZone } from '../temporary-zone.ts'

let zone: TemporaryZone
let store: PrivateStore
beforeEach(() => {
  ;({ zone, store } = judgedZone())
})

test('a judge who worked at the school lately is told to the chair', async () => {
  await prepareJudging(zone.content, store)
  const people = store.read('judges.yaml') ?? ''
  const lines = async () => assignRound(judgedFiles(zone.content), store, { round: undefined, dryRun: true })
  expect((await lines()).filter((line) => line.includes('worked lately'))).toEqual([])
  const code = codeOf('the-last-third')
  store.write('judges.yaml', people.replace('a library', 'a library, formerly: [eastside-k-8]'))
  expect((await lines()).filter((line) => line.includes('worked lately'))).toEqual([
    expect.stringContaining(`j-02 worked lately at the school of ${code}.`),
  ])
})

test('a conflict that is named when all is read is told, and so are hasty sheets', async () => {
  await prepareJudging(zone.content, store)
  const code = codeOf('the-last-third')
  const sheet = exampleSheet(code, { judge: 'j-01', strength: 'Call 415-555-0134.', question: '' })
  const ballot = exampleBallot({ judge: 'j-01', sheets: [sheet] })
  const lines = () => tellLooks(judgedFiles(zone.content), store, [ballot])
  expect(lines()).toEqual([
    'Worth a second look:',
    expect.stringContaining(`- j-01 wrote fewer than 80 letters to the team of ${code}.`),
    expect.stringContaining(`- j-01 wrote an address, a phone number or the like about ${code}.`),
  ])
  const people = store.read('judges.yaml') ?? ''
  store.write('judges.yaml', people.replace('a university', 'a university, conflicts: [eastside-k-8]'))
  expect(lines()[1]).toContain(`- j-01 has a conflict with ${code}`)
})

function codeOf(entry: string): string {
  const codes = JSON.parse(store.read('codes.json') ?? '{}') as Record<string, string>
  const [code = ''] = Object.entries(codes).find(([, id]) => id === `${competitionId}/${entry}`) ?? []
  return code
}
