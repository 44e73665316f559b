import { z } from 'zod'
import { parseJson } from '../content/parse-json.ts'
import { digestOf } from './canonical.ts'
import { digest } from './record-fields.ts'

/** How a ballot came in. */
export const lanes = ['file', 'github', 'paper'] as const

/** One line of `receipts.jsonl`: that a ballot is in, and nothing of what it says or whose it is. */
export const receiptSchema = z.strictObject({
  /** Running number, from 1. */
  number: z.int().min(1),
  round: z.string().max(20),
  commitment: digest,
  /** SHA-256 of the sealed file. */
  file: digest,
  bytes: z.int().min(1),
  /** Instant it was taken in, ISO 8601 in UTC. */
  receivedAt: z.iso.datetime(),
  lane: z.enum(lanes),
  /** Commitment of the ballot this one takes the place of. */
  supersedes: digest.optional(),
  /** Digest of the line before; of the competition's id for the first. */
  prev: digest,
})

/** See `receiptSchema`. */
export type Receipt = z.output<typeof receiptSchema>

/** The next receipt of a chain: each holds the digest of the one before, so no line can be changed or taken out. */
export function nextReceipt(
  competition: string,
  receipts: readonly Receipt[],
  ballot: Omit<Receipt, 'number' | 'prev'>,
): Receipt {
  const last = receipts.at(-1)
  return { number: receipts.length + 1, ...ballot, prev: digestOf(last ?? competition) }
}

/** What is wrong with a line of receipts. */
export interface ReceiptFault {
  /** Line in the file, from 1. */
  line: number
  fault: 'unreadable' | 'chain-broken' | 'twice' | 'replaces-nothing'
}

/** Reads `receipts.jsonl`; every line that does not follow from the one before is named. */
export function readReceipts(
  competition: string,
  text: string,
): { receipts: Receipt[]; faults: ReceiptFault[] } {
  const receipts: Receipt[] = []
  const faults: ReceiptFault[] = []
  const seen = new Set<string>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const receipt = parseJson(receiptSchema, line)
    const at = index + 1
    if (!receipt) {
      faults.push({ line: at, fault: 'unreadable' })
      continue
    }
    const last = receipts.at(-1)
    if (receipt.prev !== digestOf(last ?? competition) || receipt.number !== receipts.length + 1)
      faults.push({ line: at, fault: 'chain-broken' })
    if (seen.has(receipt.commitment)) faults.push({ line: at, fault: 'twice' })
    if (receipt.supersedes !== undefined && !counts(receipts, receipt))
      faults.push({ line: at, fault: 'replaces-nothing' })
    seen.add(receipt.commitment)
    receipts.push(receipt)
  }
  return { receipts, faults }
}

/** A receipt as one line of the file. */
export const receiptLine = (receipt: Receipt): string => `${JSON.stringify(receipt)}\n`

/** Receipts that stand for something now: no later one takes their place. */
export function currentReceipts(receipts: readonly Receipt[]): Receipt[] {
  const replaced = new Set(receipts.flatMap(({ supersedes }) => supersedes ?? []))
  return receipts.filter(({ commitment }) => !replaced.has(commitment))
}

/** Says whether what a receipt takes the place of is there, in its round, and was not replaced before. */
const counts = (receipts: readonly Receipt[], { supersedes, round }: Receipt): boolean =>
  currentReceipts(receipts).some((each) => each.commitment === supersedes && each.round === round)
