import { expect, test } from 'vitest'
import {
  currentReceipts,
  nextReceipt,
  readReceipts,
  receiptLine,
  type Receipt,
} from '../../src/lib/judging/receipts.ts'

const hex = (digit: string) => digit.repeat(64)
const ballot = (digit: string): Omit<Receipt, 'number' | 'prev'> => ({
  round: 'r1',
  commitment: hex(digit),
  file: hex('f'),
  bytes: 4600,
  receivedAt: '2027-01-10T09:00:00Z',
  lane: 'file',
})
const chain = (...ballots: Omit<Receipt, 'number' | 'prev'>[]) =>
  ballots.reduce<Receipt[]>((lines, each) => [...lines, nextReceipt('spring', lines, each)], [])
const textOf = (receipts: readonly Receipt[]) => receipts.map(receiptLine).join('')

test('a chain that nobody touched has no fault', () => {
  const receipts = chain(ballot('a'), ballot('b'), ballot('c'))
  expect(readReceipts('spring', textOf(receipts))).toEqual({ receipts, faults: [] })
})

test.each<[string, (receipts: Receipt[]) => Receipt[], string]>([
  [
    'a line is taken out',
    ([first, , last]) => [first, last].filter((each) => each !== undefined),
    'chain-broken',
  ],
  ['the first line is taken out', (lines) => lines.slice(1), 'chain-broken'],
  [
    'a line is changed',
    (lines) => lines.map((line, index) => (index === 1 ? { ...line, bytes: 1 } : line)),
    'chain-broken',
  ],
  ['two lines change places', (lines) => lines.toReversed(), 'chain-broken'],
  ['a ballot is handed in twice', (lines) => [...lines, nextReceipt('spring', lines, ballot('a'))], 'twice'],
])('it shows when %s', (_, change, fault) => {
  const { faults } = readReceipts('spring', textOf(change(chain(ballot('a'), ballot('b'), ballot('c')))))
  expect(faults.map((each) => each.fault)).toContain(fault)
})

test('receipts of another competition do not fit', () => {
  expect(readReceipts('fall', textOf(chain(ballot('a')))).faults).toEqual([
    { line: 1, fault: 'chain-broken' },
  ])
})

test('a line that is no receipt is named, and the others still count', () => {
  const { receipts, faults } = readReceipts('spring', `${textOf(chain(ballot('a')))}oops\n`)
  expect(receipts).toHaveLength(1)
  expect(faults).toEqual([{ line: 2, fault: 'unreadable' }])
})

test('a later ballot takes the place of the one it names', () => {
  const receipts = chain(ballot('a'), ballot('b'), { ...ballot('c'), supersedes: hex('a') })
  expect(currentReceipts(receipts).map(({ commitment }) => commitment[0])).toEqual(['b', 'c'])
})
