import { readPublicBallots, replacedProofOf, type BallotProof } from '../../lib/judging/ballot-proofs.ts'
import type { Envelope } from '../../lib/judging/envelope.ts'
import { commitmentOf, partsOf } from '../../lib/judging/public-sheets.ts'
import { receiptCode } from '../../lib/judging/receipt-code.ts'
import { currentReceipts, type Receipt } from '../../lib/judging/receipts.ts'
import { ballotSchema } from '../../lib/judging/score-sheet.ts'
import { unseal } from '../../lib/judging/seal.ts'
import type { PrivateStore } from './private-store.ts'

const fileOf = (round: string) => `replaced/${round}.json`

/** What is known of ballots that later ones took the place of. */
export interface ReplacedBallots {
  proofs: BallotProof[]
  /** What to tell the chair of those that do not open. */
  lines: string[]
}

/**
 * Opens the ballots of a round that were replaced, so that it can be shown afterwards that each gave way to one of the
 * same judge. Nothing of what they say is kept.
 */
export async function openReplaced(
  receipts: readonly Receipt[],
  sealed: ReadonlyMap<string, { envelope: Envelope }>,
  identities: readonly string[],
): Promise<ReplacedBallots> {
  const current = new Set(currentReceipts(receipts))
  const proofs: BallotProof[] = []
  const lines: string[] = []
  for (const receipt of receipts) {
    if (current.has(receipt)) continue
    const proof = await proofOfReplaced(receipt, sealed.get(receipt.commitment)?.envelope, identities)
    if (proof) proofs.push(proof)
    else
      lines.push(
        `${receiptCode(receipt.commitment)} was replaced and does not open. To publish without it, say why: --without "${receiptCode(receipt.commitment)} ..."`,
      )
  }
  return { proofs, lines }
}

async function proofOfReplaced(
  { commitment }: Receipt,
  envelope: Envelope | undefined,
  identities: readonly string[],
): Promise<BallotProof | undefined> {
  try {
    const ballot = ballotSchema.parse(JSON.parse(await unseal(envelope?.sealed ?? '', identities)))
    return commitmentOf(partsOf(ballot)) === commitment ? replacedProofOf(ballot) : undefined
  } catch {
    return undefined
  }
}

/** Keeps the proofs of a round in the private store. */
export const keepReplaced = (store: PrivateStore, round: string, proofs: readonly BallotProof[]): void =>
  store.write(fileOf(round), `${JSON.stringify(proofs, undefined, 1)}\n`)

/** The proofs of all rounds that were opened. */
export const replacedProofs = (store: PrivateStore, rounds: readonly { id: string }[]): BallotProof[] =>
  rounds.flatMap(({ id }) => readPublicBallots(store.read(fileOf(id)) ?? '[]'))
