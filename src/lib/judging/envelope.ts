import { z } from 'zod'
import { parseJson } from '../content/parse-json.ts'
import { canonicalBytes } from './canonical.ts'
import { isSignedBy, signBytes, type JudgeKeys } from './judge-keys.ts'
import { commitmentOf, partsOf } from './public-sheets.ts'
import type { Ballot } from './score-sheet.ts'
import { digest, id } from './record-fields.ts'
import { seal, type SealedTo } from './seal.ts'

/** The file a judge hands in: who and what for are open, the scores are sealed. Nothing of it tells a score. */
export const envelopeSchema = z.strictObject({
  zonebook: z.literal('ballot-1'),
  competition: id.max(80),
  round: id.max(20),
  judge: id.max(40),
  /** 1 for the first, one more for each that takes its place. */
  version: z.int().min(1).max(99),
  /** Digest of the ballot inside: see `commitmentOf`. */
  commitment: digest,
  /** Instant on the judge's clock, ISO 8601 in UTC; the deadline counts by the clock of who takes it in. */
  finishedAt: z.iso.datetime(),
  /** age, ASCII armor. */
  sealed: z.string().max(2_000_000),
  /** Ed25519 over everything else. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
})

/** See `envelopeSchema`. */
export type Envelope = z.output<typeof envelopeSchema>

/** What is said openly on a sealed ballot. */
export type EnvelopeFacts = Pick<Envelope, 'competition' | 'round' | 'judge' | 'version' | 'finishedAt'>

/**
 * The receipts tell how long a ballot is. In a last round a judge scores what others have read before, so from small
 * steps one could count how many of the finalists that judge had read.
 */
const ballotStep = 16 * 1024

/** Seals a ballot and signs the outside. */
export async function writeEnvelope(
  facts: EnvelopeFacts,
  ballot: Ballot,
  keys: JudgeKeys,
  to: SealedTo,
): Promise<Envelope> {
  const bytes = canonicalBytes(ballot)
  const unsigned = {
    zonebook: 'ballot-1' as const,
    ...facts,
    commitment: commitmentOf(partsOf(ballot)),
    sealed: await seal(new TextDecoder().decode(bytes), to, ballotStep),
  }
  return { ...unsigned, signature: signBytes(canonicalBytes(unsigned), keys) }
}

/** Reads the text of a handed-in file. Whether it is signed is another question: see `isSealedBy`. */
export const readEnvelope = (text: string): Envelope | undefined => parseJson(envelopeSchema, text)

/** Says whether a judge with this key closed the envelope just as it is. */
export function isSealedBy({ signature, ...unsigned }: Envelope, verifies: string): boolean {
  return isSignedBy(canonicalBytes(unsigned), signature, verifies)
}
