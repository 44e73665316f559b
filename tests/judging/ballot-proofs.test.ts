import { expect, test } from 'vitest'
import {
  findUnproven,
  proofOf,
  readPublicBallots,
  replacedProofOf,
  writePublicBallots,
  type BallotProof,
} from '../../src/lib/judging/ballot-proofs.ts'
import {
  publicCalibration,
  readPublicCalibration,
  writePublicCalibration,
} from '../../src/lib/judging/public-sheets.ts'
import { receiptCode } from '../../src/lib/judging/receipt-code.ts'
import { nextReceipt, type Receipt } from '../../src/lib/judging/receipts.ts'
import type { Ballot } from '../../src/lib/judging/score-sheet.ts'
import { exampleBallot } from './example-judging.ts'

// After the reveal anybody can see that each ballot counts as it was handed in, and for whom.

const first = exampleBallot()
const later = exampleBallot({ version: 2, because: 'I read it again.', nonce: 'cd'.repeat(32) })
const ben = exampleBallot({
  judge: 'ben',
  sheets: first.sheets.map((sheet) => ({ ...sheet, judge: 'ben' })),
  nonce: 'ef'.repeat(32),
})

/** Receipts for commitments, in this order; a pair says which of the earlier it takes the place of. */
function receiptsFor(...handedIn: (BallotProof | [BallotProof, BallotProof])[]): Receipt[] {
  const receipts: Receipt[] = []
  for (const each of handedIn) {
    const [{ commitment }, before] = Array.isArray(each) ? each : [each, undefined]
    const rest = { bytes: 4600, receivedAt: '2027-01-10T10:00:00Z', lane: 'file' as const }
    const supersedes = before && { supersedes: before.commitment }
    receipts.push(
      nextReceipt('ideas', receipts, { round: 'r1', commitment, file: commitment, ...rest, ...supersedes }),
    )
  }
  return receipts
}

const scoresOf = (...ballots: Ballot[]) => ({
  competition: first.competition,
  rules: first.rules,
  sheets: ballots.flatMap(({ sheets }) => sheets),
  calibration: publicCalibration(ballots),
  firstRound: 'r1',
})
const sound = [proofOf(later), replacedProofOf(first), proofOf(ben)]
const handedIn = receiptsFor(proofOf(first), [proofOf(later), proofOf(first)], proofOf(ben))

test('ballots that count, and one that was replaced, are as their receipts say', () => {
  const proofs = readPublicBallots(writePublicBallots([later, ben], [replacedProofOf(first)]))
  expect(findUnproven(scoresOf(later, ben), proofs, handedIn)).toEqual([])
})

test('rules that change after ballots came in are noticed on every ballot', () => {
  const other = { ...scoresOf(later, ben), rules: '0'.repeat(64) }
  expect(findUnproven(other, sound, handedIn)).toEqual(
    ['ann', 'ann', 'ben'].map(
      (judge) =>
        `The scores of ${judge} in round r1 are not the ones that were handed in, or rules were changed since.`,
    ),
  )
})

test('nobody’s ballot gives way to one of somebody else', () => {
  const receipts = receiptsFor(proofOf(first), [proofOf(ben), proofOf(first)])
  const proofs = [replacedProofOf(first), proofOf(ben)]
  expect(findUnproven(scoresOf(ben), proofs, receipts)).toEqual([
    `${receiptCode(proofOf(ben).commitment)} took the place of a ballot of another judge.`,
  ])
})

test('an earlier ballot cannot count beside or in place of the later one, and none can vanish', () => {
  const both = [proofOf(first), proofOf(later), proofOf(ben)]
  const told = findUnproven(scoresOf(later, ben), both, handedIn)
  expect(told).toContain(`${receiptCode(proofOf(first).commitment)} was replaced and is counted.`)
  expect(told).toContain('Two ballots of ann in round r1 count.')
  const code = receiptCode(proofOf(ben).commitment)
  const without = [proofOf(later), replacedProofOf(first)]
  expect(findUnproven(scoresOf(later), without, handedIn)).toEqual([
    `${code} has a receipt, and nothing shows what became of it.`,
  ])
  expect(findUnproven(scoresOf(later), without, handedIn, { [code]: 'The judge asked for it.' })).toEqual([])
  expect(findUnproven(scoresOf(later, ben), sound, handedIn, { [code]: 'Left out.' })).toEqual([
    `${code} is left out, and its scores are shown.`,
  ])
  expect(findUnproven(scoresOf(later, ben), sound, handedIn.slice(0, 2))).toEqual([
    'The scores of ben in round r1 have no receipt.',
  ])
})

test('first tries are fixed by the commitment: one that is changed, added or left out is noticed', () => {
  const ballot = exampleBallot({ calibration: [{ entry: 'c-01', scores: { need: 1, design: null } }] })
  const proofs = [proofOf(ballot)]
  const tries = readPublicCalibration(writePublicCalibration(publicCalibration([ballot])))
  expect(tries).toEqual([{ judge: 'ann', entry: 'c-01', scores: { need: 1, design: null } }])
  const unproven = (calibration: typeof tries) =>
    findUnproven({ ...scoresOf(ballot), calibration }, proofs, receiptsFor(...proofs))
  expect(unproven(tries)).toEqual([])
  const changed = [
    'The scores of ann in round r1 are not the ones that were handed in, or rules were changed since.',
  ]
  expect(unproven([])).toEqual(changed)
  expect(unproven(tries.map((each) => ({ ...each, scores: { need: 2, design: null } })))).toEqual(changed)
  expect(unproven([...tries, { judge: 'ben', entry: 'c-01', scores: { need: 2 } }])).toEqual([
    'Nothing shows that the scores of ben, r1 were handed in.',
  ])
})
