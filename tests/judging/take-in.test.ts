import { beforeAll, expect, test } from 'vitest'
import type { Envelope } from '../../src/lib/judging/envelope.ts'
import { readReceipts, receiptLine, type Receipt } from '../../src/lib/judging/receipts.ts'
import { takeIn, type TakenIn } from '../../src/lib/judging/take-in.ts'
import {
  competition,
  exampleBallot,
  exampleJudging,
  handedIn,
  type ExampleJudging,
} from './example-judging.ts'

let zone: ExampleJudging
beforeAll(async () => {
  zone = await exampleJudging()
})

const inTime = '2027-01-10T10:00:00Z'
const take = (text: string, now = inTime, receipts: Receipt[] = [], envelopes: Envelope[] = []): TakenIn =>
  takeIn(text, {
    competition,
    judging: zone.judging,
    receipts,
    taken: new Map(envelopes.map((each) => [each.commitment, each])),
    now,
    lane: 'file',
  })
const reason = (taken: TakenIn) => ('refused' in taken ? taken.refused : 'taken in')
const accepted = (taken: TakenIn) => {
  if (!('receipt' in taken)) throw new Error(reason(taken))
  return taken
}

test('a ballot in time is taken in, and its receipt says nothing of it', async () => {
  const { receipt, late } = accepted(take(await handedIn(zone)))
  expect(late).toBe(false)
  expect(receipt).toMatchObject({ number: 1, round: 'r1', lane: 'file', receivedAt: inTime })
  expect(JSON.stringify(receipt)).not.toMatch(/ann|scores|need/)
})

test('what is cut off, foreign or not the judge’s is refused, each with its reason', async () => {
  const good = await handedIn(zone)
  expect(reason(take(good.slice(0, -9)))).toBe('unreadable')
  expect(reason(take(await handedIn(zone, exampleBallot({ competition: 'fall' }))))).toBe('other-competition')
  expect(reason(take(await handedIn(zone, exampleBallot({ round: 'r2' }))))).toBe('unknown-round')
  expect(reason(take(await handedIn(zone, exampleBallot({ judge: 'eve' }))))).toBe('unknown-judge')
  expect(reason(take(await handedIn(zone, exampleBallot(), zone.judges.ben)))).toBe('not-signed')
  expect(reason(take(good.replace('"version":1', '"version":2')))).toBe('not-signed')
})

test('the clock of who takes it in decides: before the round, in it and after it', async () => {
  const text = await handedIn(zone, exampleBallot({ finishedAt: '2026-12-24T09:00:00Z' }))
  expect(reason(take(text, '2026-11-30T15:59:59Z'))).toBe('not-open')
  expect(reason(take(text, '2026-11-30T16:00:00Z'))).toBe('taken in')
  expect(reason(take(text, '2027-01-23T01:00:00Z'))).toBe('taken in')
  expect(take(text, '2027-01-23T01:00:01Z')).toMatchObject({
    refused: 'late',
    expected: '2027-01-22T17:00:00-08:00',
  })
})

test('the same file again is refused; what was finished later takes the place of what was before', async () => {
  const text = await handedIn(zone)
  const first = accepted(take(text))
  const again = (next: string) => take(next, inTime, [first.receipt], [first.envelope])
  const finished = (finishedAt: string, version = 1) =>
    handedIn(zone, exampleBallot({ finishedAt, version, nonce: 'cd'.repeat(32) }))
  expect(reason(again(text))).toBe('already-in')
  expect(again(await finished('2027-01-10T08:00:00Z', 2))).toMatchObject({ refused: 'older' })
  // Also from another device, which counts its versions anew, and when a version in between never came.
  for (const version of [1, 3]) {
    const second = accepted(again(await finished('2027-01-10T09:30:00Z', version)))
    expect(second.receipt.supersedes).toBe(first.receipt.commitment)
    const lines = [first.receipt, second.receipt].map(receiptLine).join('')
    expect(readReceipts(competition, lines).faults).toEqual([])
  }
})

test('a file that was lost is put back on its receipt; one that lost its receipt gets one', async () => {
  const text = await handedIn(zone)
  const first = accepted(take(text))
  expect(take(text, inTime, [first.receipt])).toEqual({ envelope: first.envelope, restored: first.receipt })
  expect(accepted(take(text, inTime, [], [first.envelope])).receipt).toEqual(first.receipt)
})

test('a ballot signed with a link that was replaced counts only when it has its receipt already', async () => {
  const text = await handedIn(zone)
  const { envelope, receipt } = accepted(take(text))
  const judges = zone.judging.judges?.map((judge) =>
    judge.id === 'ann'
      ? { ...judge, verifies: zone.judges.ben.public.verifies, before: [judge.verifies] }
      : judge,
  )
  const judging = { ...zone.judging, ...(judges && { judges }) }
  const known = { competition, judging, taken: new Map(), now: inTime, lane: 'file' as const }
  expect(reason(takeIn(text, { ...known, receipts: [] }))).toBe('old-link')
  expect(takeIn(text, { ...known, receipts: [receipt] })).toEqual({ envelope, restored: receipt })
  const anew = await handedIn(zone, exampleBallot(), zone.judges.ben)
  expect(reason(takeIn(anew, { ...known, receipts: [] }))).toBe('taken in')
})
