import type { Entry } from '../content/entry.ts'

/**
 * True for a problem that schools elsewhere have, told from outside sources: work borrowed from somewhere else, or a
 * problem of the whole system without a school of ours. It has no place and no goal here until a school says: here too.
 */
export function isFromOutside({ data }: Entry<'problem'>): boolean {
  if (data.borrowed) return true
  return data.level === 'system' && (data.sources?.length ?? 0) > 0 && (data.schools?.length ?? 0) === 0
}

/** True for a problem that nobody is expected to work on now: it is solved here, or parked. */
export const isSettled = ({ data }: Entry<'problem'>): boolean =>
  data.status === 'solved here' || data.status === 'parked'
