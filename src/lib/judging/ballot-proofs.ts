import { z } from 'zod'
import type { LeftOut } from './left-out.ts'
import {
  commitmentFrom,
  commitmentOf,
  openDigest,
  partsOf,
  restOf,
  type BallotHead,
  type PublicCalibration,
} from './public-sheets.ts'
import { receiptCode } from './receipt-code.ts'
import { currentReceipts, type Receipt } from './receipts.ts'
import type { Ballot, ScoreSheet } from './score-sheet.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const head = {
  round: z.string().max(20),
  judge: z.string().max(80),
  version: z.int().min(1).max(99),
  commitment: digest,
}
const ballotProofs = z.array(
  z.union([
    /** Counted: its scores are public, and `shut` is the digest of all of it. */
    z.strictObject({ ...head, shut: digest }),
    /** Replaced by a later one: whose it was is public, and nothing of what it said. */
    z.strictObject({ ...head, rest: digest }),
  ]),
)

/** What ties one ballot to its receipt: see `commitmentOf`. */
export type BallotProof = z.output<typeof ballotProofs>[number]

/** Reads `ballots.json`. Throws a ZodError or a SyntaxError for anything else. */
export const readPublicBallots = (text: string): BallotProof[] => ballotProofs.parse(JSON.parse(text))

/** Text of `ballots.json`: the proofs of ballots that count and of those they took the place of. */
export const writePublicBallots = (
  ballots: readonly Ballot[],
  replaced: readonly BallotProof[] = [],
): string =>
  `${JSON.stringify(
    [...ballots.map(proofOf), ...replaced].sort((a, b) => (a.commitment < b.commitment ? -1 : 1)),
    undefined,
    1,
  )}\n`

/** The proof of a ballot that counts. */
export function proofOf(ballot: Ballot): BallotProof {
  const parts = partsOf(ballot)
  const { round, judge, version } = ballot
  return { round, judge, version, commitment: commitmentOf(parts), shut: parts.shut }
}

/** The proof of a ballot that a later one took the place of. */
export function replacedProofOf(ballot: Ballot): BallotProof {
  const parts = partsOf(ballot)
  const { round, judge, version } = ballot
  return { round, judge, version, commitment: commitmentOf(parts), rest: restOf(parts) }
}

/** All scores that are public, and what they were given under. Practice entries were scored in the first round. */
export interface PublicScores {
  competition: string
  /** See `rulesDigest`. */
  rules: string
  sheets: readonly ScoreSheet[]
  calibration: readonly PublicCalibration[]
  firstRound: string
}

/**
 * Holds public scores against all receipts. Gives a sentence for each ballot that is not as it was handed in or was
 * given under other rules, that came from nowhere, that took the place of somebody else's, or that is missing.
 */
export function findUnproven(
  scores: PublicScores,
  proofs: readonly BallotProof[],
  receipts: readonly Receipt[],
  leftOut: LeftOut = {},
): string[] {
  const byCommitment = new Map(proofs.map((proof) => [proof.commitment, proof]))
  const isOut = (commitment: string) => Object.hasOwn(leftOut, receiptCode(commitment))
  const current = new Set(currentReceipts(receipts).map(({ commitment }) => commitment))
  const known = new Set(receipts.map(({ commitment }) => commitment))
  return [
    ...proofs.flatMap((proof) => troublesOf(proof, scores, known)),
    ...receipts.flatMap(({ commitment, supersedes }) => {
      const code = receiptCode(commitment)
      const own = byCommitment.get(commitment)
      const before = supersedes === undefined ? undefined : byCommitment.get(supersedes)
      if (own && before && (own.judge !== before.judge || own.round !== before.round))
        return [`${code} took the place of a ballot of another judge.`]
      if (isOut(commitment))
        return own && 'shut' in own ? [`${code} is left out, and its scores are shown.`] : []
      if (!own) return [`${code} has a receipt, and nothing shows what became of it.`]
      if (current.has(commitment) !== 'shut' in own)
        return [
          `${code} ${current.has(commitment) ? 'has a receipt and is not counted' : 'was replaced and is counted'}.`,
        ]
      return []
    }),
    ...countedTwice(proofs),
    ...fromNowhere(scores, proofs),
  ]
}

function troublesOf(
  proof: BallotProof,
  { competition, rules, sheets, calibration, firstRound }: PublicScores,
  known: ReadonlySet<string>,
): string[] {
  const { round, judge, version, commitment } = proof
  const name = `The scores of ${judge} in round ${round}`
  const own: BallotHead = { competition, round, judge, version, rules }
  const open = () =>
    openDigest({
      ...{ round, judge },
      sheets: sheets.filter((sheet) => sheet.round === round && sheet.judge === judge),
      calibration: calibration.filter((each) => round === firstRound && each.judge === judge),
    })
  const rest = 'rest' in proof ? proof.rest : restOf({ open: open(), shut: proof.shut })
  return [
    ...(commitmentFrom(own, rest) === commitment
      ? []
      : [`${name} are not the ones that were handed in, or rules were changed since.`]),
    ...(known.has(commitment) ? [] : [`${name} have no receipt.`]),
  ]
}

function countedTwice(proofs: readonly BallotProof[]): string[] {
  const counted = Map.groupBy(
    proofs.filter((proof) => 'shut' in proof),
    ({ round, judge }) => `${judge} in round ${round}`,
  )
  return [...counted].flatMap(([name, own]) => (own.length > 1 ? [`Two ballots of ${name} count.`] : []))
}

function fromNowhere(
  { sheets, calibration, firstRound }: PublicScores,
  proofs: readonly BallotProof[],
): string[] {
  const proven = new Set(proofs.flatMap((proof) => ('shut' in proof ? `${proof.judge}, ${proof.round}` : [])))
  const shown = [...sheets, ...calibration.map(({ judge }) => ({ round: firstRound, judge }))]
  return [...new Set(shown.map(({ round, judge }) => `${judge}, ${round}`))].flatMap((each) =>
    proven.has(each) ? [] : [`Nothing shows that the scores of ${each} were handed in.`],
  )
}
