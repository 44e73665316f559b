import { beforeAll, expect, test } from 'vitest'
import { readEnvelope } from '../../src/lib/judging/envelope.ts'
import { lostBallots, openBallot, type OpenedBallot } from '../../src/lib/judging/open-ballot.ts'
import type { Ballot } from '../../src/lib/judging/score-sheet.ts'
import {
  exampleBallot,
  exampleJudging,
  exampleSheet,
  handedIn,
  type ExampleJudging,
} from './example-judging.ts'

let zone: ExampleJudging
beforeAll(async () => {
  zone = await exampleJudging()
})

const list = {
  judge: 'ann',
  entries: ['e-01', 'e-02'].map((entry) => ({ entry, assignment: `a-${entry}` })),
}
async function open(
  ballot: Ballot,
  outside = {},
  nonces = new Set<string>(),
  calibration: string[] = [],
): Promise<OpenedBallot> {
  const envelope = readEnvelope(await handedIn(zone, ballot, zone.judges.ann, outside))
  if (!envelope) throw new Error('The example is no envelope.')
  const { judging, rubric, chair } = zone
  return openBallot(envelope, [chair], { judging, rubric, list, calibration, nonces })
}

test('a sound ballot opens to what the judge wrote, without a fault', async () => {
  const ballot = exampleBallot()
  expect(await open(ballot)).toEqual({ ballot, faults: [] })
})

test.each<[string, Partial<Ballot>, object]>([
  [
    'a sheet is missing',
    { sheets: [exampleSheet('e-01')] },
    { fault: 'missing-sheet', at: { entry: 'e-02' } },
  ],
  [
    'an entry of somebody else was scored',
    { sheets: [...exampleBallot().sheets, exampleSheet('e-03')] },
    { fault: 'not-assigned', at: { entry: 'e-03' } },
  ],
  [
    'an entry was scored in spite of a conflict',
    { conflicts: [{ entry: 'e-01', because: 'I coach there.' }] },
    { fault: 'not-assigned', at: { entry: 'e-01' } },
  ],
  [
    'a criterion has no score',
    { sheets: [exampleSheet('e-01', { scores: { need: 2 } }), exampleSheet('e-02')] },
    { fault: 'missing-score', at: { entry: 'e-01', criterion: 'design' } },
  ],
  [
    '"not enough evidence" has no reason',
    { sheets: [exampleSheet('e-01', { scores: { need: null, design: 2 } }), exampleSheet('e-02')] },
    { fault: 'no-reason', at: { entry: 'e-01', criterion: 'need' } },
  ],
  [
    'a score is above the scale',
    { sheets: [exampleSheet('e-01', { scores: { need: 4, design: 2 } }), exampleSheet('e-02')] },
    { fault: 'outside-scale', at: { entry: 'e-01', criterion: 'need' } },
  ],
  [
    'another text of the entry was judged',
    { sheets: [exampleSheet('e-01', { entryDigest: 'f'.repeat(64) }), exampleSheet('e-02')] },
    { fault: 'entry-changed', at: { entry: 'e-01' } },
  ],
])('it is named when %s', async (_, change, fault) => {
  expect((await open(exampleBallot(change))).faults).toContainEqual(fault)
})

const tries = (scores: Ballot['calibration'][number]['scores']) => [{ entry: 'c-01', scores }]
const at = (criterion: string) => ({ entry: 'c-01', criterion })

test.each<[string, Ballot['calibration'], object[]]>([
  ['scored whole', tries({ need: 1, design: null }), []],
  ['missing', [], [{ fault: 'missing-calibration', at: { entry: 'c-01' } }]],
  ['incomplete', tries({ need: 1 }), [{ fault: 'missing-score', at: at('design') }]],
  ['off the scale', tries({ need: 1, design: 4 }), [{ fault: 'outside-scale', at: at('design') }]],
  [
    'scored for a criterion of its own',
    tries({ need: 1, design: 2, charm: 3 }),
    [{ fault: 'unknown-criterion', at: at('charm') }],
  ],
  [
    'there twice',
    [...tries({ need: 1, design: 2 }), ...tries({ need: 2, design: 2 })],
    [{ fault: 'calibration-unasked', at: { entry: 'c-01' } }],
  ],
])('a practice entry that is %s', async (_, calibration, faults) => {
  expect((await open(exampleBallot({ calibration }), {}, new Set(), ['c-01'])).faults).toEqual(faults)
})

test('a practice entry that nobody asked for is named, as in a second round', async () => {
  const calibration = tries({ need: 1, design: 2 })
  expect((await open(exampleBallot({ calibration }))).faults).toEqual([
    { fault: 'calibration-unasked', at: { entry: 'c-01' } },
  ])
})

test('a judge who stepped back owes no sheet for that entry', async () => {
  const ballot = exampleBallot({
    conflicts: [{ entry: 'e-02', because: 'My sister teaches there.' }],
    sheets: [exampleSheet('e-01')],
  })
  expect((await open(ballot)).faults).toEqual([])
})

test('an outside that says something else than the inside is named, and so is a nonce used before', async () => {
  const { faults } = await open(exampleBallot(), { version: 2 }, new Set([exampleBallot().nonce]))
  expect(faults).toEqual([{ fault: 'other-outside' }, { fault: 'nonce-twice' }])
})

test('without a key nothing opens; a receipt without a ballot is noticed', async () => {
  const envelope = readEnvelope(await handedIn(zone))
  if (!envelope) throw new Error('The example is no envelope.')
  const { judging, rubric, judges } = zone
  const opened = await openBallot(envelope, [judges.ben.identity], {
    judging,
    rubric,
    list,
    calibration: [],
    nonces: new Set(),
  })
  expect(opened).toEqual({ faults: [{ fault: 'cannot-open' }] })
  expect(lostBallots([{ commitment: 'a' }, { commitment: 'b' }], new Set(['a']))).toEqual([
    { commitment: 'b' },
  ])
})
