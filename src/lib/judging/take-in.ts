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
  'not-open',
  'late',
  'version-gap',
] as const
export type Refusal = (typeof refusals)[number]

/** A ballot that is in, with its line in the receipts; or the reason why not, and what would have been right. */
export type TakenIn =
  | { envelope: Envelope; receipt: Receipt; late: boolean }
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
  if (!isSealedBy(envelope, judge.verifies)) return refuse('not-signed')
  if (known.taken.has(envelope.commitment)) return refuse('already-in')
  const instant = Date.parse(now)
  if (instant < Date.parse(round.opens)) return refuse('not-open', round.opens)
  const late = instant > Date.parse(round.closes)
  if (late && !known.lateAllowed) return refuse('late', round.closes)
  const before = latestOf(known, envelope)
  const version = (before?.version ?? 0) + 1
  if (envelope.version !== version) return refuse('version-gap', String(version))
  const bytes = new TextEncoder().encode(text)
  const receipt = nextReceipt(competition, receipts, {
    round: envelope.round,
    commitment: envelope.commitment,
    file: hexDigest(bytes),
    bytes: bytes.length,
    receivedAt: now,
    lane: known.lane,
    ...(before && { supersedes: before.commitment }),
  })
  return { envelope, receipt, late }
}

/** The ballot of the same judge and round that counts so far. */
function latestOf({ taken }: TakingIn, { judge, round }: Envelope): Envelope | undefined {
  return [...taken.values()]
    .filter((each) => each.judge === judge && each.round === round)
    .sort((a, b) => a.version - b.version)
    .at(-1)
}
