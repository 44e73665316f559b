import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, expect, test } from 'vitest'
import { isSealedBy, readEnvelope, writeEnvelope } from '../../src/lib/judging/envelope.ts'
import { receiptCode } from '../../src/lib/judging/receipt-code.ts'
import { judgeKeys, secretFrom, type JudgeKeys } from '../../src/lib/judging/judge-keys.ts'
import { commitmentOf, partsOf } from '../../src/lib/judging/public-sheets.ts'
import { listsOf, sealLists } from '../../src/lib/judging/reading-lists.ts'
import { ballotSchema, type Ballot } from '../../src/lib/judging/score-sheet.ts'
import { unseal } from '../../src/lib/judging/seal.ts'
import { exampleBallot } from './example-judging.ts'

const ballot = exampleBallot({ judge: 'j-1' })
const facts = {
  competition: 'spring',
  round: 'r1',
  judge: 'j-1',
  version: 1,
  finishedAt: '2026-05-03T14:03:11Z',
}
let ann: JudgeKeys
let ben: JudgeKeys
const people: Record<string, { identity: string; recipient: string }> = {}
const identityOf = (name: string) => people[name]?.identity ?? ''
const recipientOf = (name: string) => people[name]?.recipient ?? ''

beforeAll(async () => {
  ann = await judgeKeys(secretFrom(new Uint8Array(32).fill(1)), 'spring')
  ben = await judgeKeys(secretFrom(new Uint8Array(32).fill(2)), 'spring')
  for (const name of ['chair', 'deputy', 'auditor']) {
    const identity = await generateX25519Identity()
    people[name] = { identity, recipient: await identityToRecipient(identity) }
  }
})
const toChairs = () => ({ chairs: [recipientOf('chair'), recipientOf('deputy')] })

test('the chair or the deputy opens a ballot, and what comes out is what went in', async () => {
  const envelope = await writeEnvelope(facts, ballot, ann, toChairs())
  for (const name of ['chair', 'deputy']) {
    const opened: unknown = JSON.parse(await unseal(envelope.sealed, [identityOf(name)]))
    expect(opened).toEqual(ballot)
    expect(commitmentOf(partsOf(ballotSchema.parse(opened)))).toBe(envelope.commitment)
  }
  await expect(unseal(envelope.sealed, [identityOf('auditor')])).rejects.toThrow()
  await expect(unseal(envelope.sealed, [ann.identity])).rejects.toThrow()
})

test('where two must open, neither the chair nor the auditor does it alone', async () => {
  const envelope = await writeEnvelope(facts, ballot, ann, { ...toChairs(), auditor: recipientOf('auditor') })
  await expect(unseal(envelope.sealed, [identityOf('chair')])).rejects.toThrow()
  await expect(unseal(envelope.sealed, [identityOf('auditor')])).rejects.toThrow()
  const both = [identityOf('chair'), identityOf('auditor')]
  expect(JSON.parse(await unseal(envelope.sealed, both))).toEqual(ballot)
})

test('whoever changes a byte of the outside is found out, and so is another judge', async () => {
  const envelope = await writeEnvelope(facts, ballot, ann, toChairs())
  expect(isSealedBy(envelope, ann.public.verifies)).toBe(true)
  expect(isSealedBy(envelope, ben.public.verifies)).toBe(false)
  expect(isSealedBy({ ...envelope, judge: 'j-2' }, ann.public.verifies)).toBe(false)
  expect(isSealedBy({ ...envelope, sealed: `${envelope.sealed}\n` }, ann.public.verifies)).toBe(false)
  expect(isSealedBy(envelope, 'no key')).toBe(false)
})

test('a file that is cut off, or something else, is no ballot', async () => {
  const text = JSON.stringify(await writeEnvelope(facts, ballot, ann, toChairs()))
  expect(readEnvelope(text)?.judge).toBe('j-1')
  for (const wrong of [text.slice(0, -20), '', '{}', 'hello', text.replace('ballot-1', 'ballot-9')])
    expect(readEnvelope(wrong)).toBeUndefined()
})

test('the outside holds no score, and its length does not tell how much was read and written', async () => {
  const short = await writeEnvelope(facts, ballot, ann, toChairs())
  const [sheet] = ballot.sheets
  const sheets = [
    ...ballot.sheets,
    ...Array(5).fill({ ...sheet, strength: 'x'.repeat(300) }),
  ] as Ballot['sheets']
  const long = await writeEnvelope(facts, { ...ballot, sheets }, ann, toChairs())
  expect(JSON.stringify(short)).not.toMatch(/need|scores|nonce/)
  expect(long.sealed.length).toBe(short.sealed.length)
  expect(receiptCode(short.commitment)).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/)
})

test('the reading lists of a round are of one length, and each opens for its judge', async () => {
  const plan = Array.from({ length: 40 }, (_, at) => ({
    ...{ id: `a-${at}`, entry: `e-${at}`, judge: at < 39 ? 'j-1' : 'j-2', position: at },
  }))
  const lists = listsOf('spring', 'r2', ['j-1', 'j-2', 'j-3'], plan)
  const recipients = new Map(['j-1', 'j-2', 'j-3'].map((judge) => [judge, ann.public.recipient]))
  const sealed = await sealLists(lists, recipients)
  expect(new Set(Object.values(sealed).map(({ length }) => length)).size).toBe(1)
  // Also one that is sealed again alone, for a judge with a new link.
  const again = await sealLists(lists.slice(2), recipients, lists)
  expect(again['j-3']?.length).toBe(sealed['j-1']?.length)
  for (const list of lists)
    expect(JSON.parse(await unseal(sealed[list.judge] ?? '', [ann.identity]))).toEqual(list)
})

test('a link gives the same keys each time, and others in another competition', async () => {
  const secret = secretFrom(new Uint8Array(32).fill(1))
  expect((await judgeKeys(secret, 'spring')).public).toEqual(ann.public)
  expect((await judgeKeys(secret, 'fall')).public).not.toEqual(ann.public)
  await expect(judgeKeys(`${secret}x`, 'spring')).rejects.toThrow(RangeError)
})
