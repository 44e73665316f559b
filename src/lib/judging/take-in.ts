import type { Judging } from '../content/schemas/index.ts'
import { hexDigest } from './canonical.ts'
import { isSealedBy, readEnvelope, type Envelope } from './envelope.ts'
import { nextReceipt, type Receipt } from './receipts.ts'

/** What is known when a ballot comes in. Nobody needs a key for it, so scores stay shut. */
export interface TakingIn {
  competition: string
  judging: Judging
  receipts: readonly Receipt[]
  /** Envelopes taken in so far, by commitment. */
  taken: ReadonlyMap<string, Envelope>
  /** Instant by the clock of who takes it in, ISO 8601 in UTC; the judge's clock decides nothing. */
  now: string
  lane: Receipt['lane']
  /** Set when the chair has let a late ballot in, and written down why. */
  lateAllowed?: boolean
}

/** Why a ballot is not taken in. Each has its sentence in `i18n`. */
export const refusals = [
  'unreadable',
  'other-competition',
  'unknown-round',
  'unknown-judge',
  'not-signed',
  'already-in',
  'old-link',
  'not-open',
  'late',
  'older',
] as const
export type Refusal = (typeof refusals)[number]

/** A ballot that is in, with its line in the receipts; or the reason why not, and what would have been right. */
export type TakenIn =
  | { envelope: Envelope; receipt: Receipt; late: boolean }
  /** It has its receipt and was lost since: it is put back, and the list stays as it is. */
  | { envelope: Envelope; restored: Receipt }
  | { refused: Refusal; envelope?: Envelope; expected?: string }

/** Decides about one handed-in file, without opening it. */
export function takeIn(text: string, known: TakingIn): TakenIn {
  const envelope = readEnvelope(text)
  if (!envelope) return { refused: 'unreadable' }
  const refuse = (refused: Refusal, expected?: string): TakenIn => ({
    refused,
    envelope,
    ...(expected !== undefined && { expected }),
  })
  const { competition, judging, receipts, now } = known
  if (envelope.competition !== competition) return refuse('other-competition', competition)
  const round = judging.rounds.find(({ id }) => id === envelope.round)
  if (!round) return refuse('unknown-round', judging.rounds.map(({ id }) => id).join(', '))
  const judge = judging.judges?.find(({ id }) => id === envelope.judge)
  if (!judge) return refuse('unknown-judge')
  if (!keysOf(judge).some((key) => isSealedBy(envelope, key))) return refuse('not-signed')
  const bytes = new TextEncoder().encode(text)
  const file = hexDigest(bytes)
  const before = receipts.find(({ commitment }) => commitment === envelope.commitment)
  if (before && known.taken.has(envelope.commitment)) return refuse('already-in')
  if (before) return before.file === file ? { envelope, restored: before } : refuse('not-signed')
  // Whoever found a lost link may not judge with it: only what has its receipt already counts.
  if (!isSealedBy(envelope, judge.verifies)) return refuse('old-link')
  const instant = Date.parse(now)
  if (instant < Date.parse(round.opens)) return refuse('not-open', round.opens)
  const late = instant > Date.parse(round.closes)
  if (late && !known.lateAllowed) return refuse('late', round.closes)
  const earlier = latestOf(known, envelope)
  // A judge who lost a device begins to count anew; what was finished later counts.
  if (earlier && Date.parse(envelope.finishedAt) <= Date.parse(earlier.finishedAt))
    return refuse('older', earlier.finishedAt)
  const receipt = nextReceipt(competition, receipts, {
    round: envelope.round,
    commitment: envelope.commitment,
    file,
    bytes: bytes.length,
    receivedAt: now,
    lane: known.lane,
    ...(earlier && { supersedes: earlier.commitment }),
  })
  return { envelope, receipt, late }
}

/** Keys that check what a judge handed in so far: of the link of today, and of those before. What is new needs the first. */
export const keysOf = ({ verifies, before = [] }: NonNullable<Judging['judges']>[number]): string[] => [
  verifies,
  ...before,
]

/** The ballot of the same judge and round that counts so far. */
function latestOf({ taken, receipts }: TakingIn, { judge, round }: Envelope): Envelope | undefined {
  return receipts
    .flatMap(({ commitment }) => taken.get(commitment) ?? [])
    .findLast((each) => each.judge === judge && each.round === round)
}
