import type { AnyEntry, Entry } from '../content/entry.ts'
import type { Kind } from '../content/schemas/index.ts'

/** The records that leaders write, in the order in which a reader meets them. They share one page. */
export const leaderKinds = [
  'message',
  'session',
  'tool-choice',
  'readiness',
  'guardrail',
  'pulse',
] as const satisfies readonly Kind[]

export type LeaderKind = (typeof leaderKinds)[number]

export const isLeaderKind = (kind: Kind): kind is LeaderKind =>
  (leaderKinds as readonly Kind[]).includes(kind)

/** The day a record of leaders is about, for lists with the newest first; empty when it has none. */
export function dayOfRecord(entry: AnyEntry): string {
  if (!entry.complete) return ''
  if (entry.kind === 'message') return latest(entry.data.dates ?? [])
  if (entry.kind === 'session') return latest((entry.data.offered ?? []).map(({ date }) => date))
  if (entry.kind === 'readiness' || entry.kind === 'pulse') return entry.data.date
  if (entry.kind === 'tool-choice') return entry.data.decided?.date ?? ''
  return ''
}

/** The next day a message goes out, from today on. */
export const nextDayOf = ({ data }: Entry<'message'>, today: string): string | undefined =>
  [...(data.dates ?? [])].sort().find((date) => date >= today)

const latest = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '')
