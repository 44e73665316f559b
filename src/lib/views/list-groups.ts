import type { AnyEntry, Entry } from '../content/entry.ts'
import type { Kind } from '../content/schemas/index.ts'
import { stateOfCycle } from '../knowledge/cycle-state.ts'
import { groupOfFlexibility } from './flexibility-groups.ts'
import { lastDayOf } from './latest.ts'
import { dayOfRecord, isLeaderKind } from './leader-kinds.ts'
import type { PageContext } from './page-context.ts'

export interface EntryGroup {
  label?: string
  entries: readonly AnyEntry[]
}

/** Sorts the entries of a kind the way its readers look for them, in groups where that helps. Empty groups are left out. */
export function groupsOf(context: PageContext, kind: Kind, entries: readonly AnyEntry[]): EntryGroup[] {
  const keyOf = keysOf(context, kind)
  const titles = new Intl.Collator(context.locale)
  const keyed = entries.map((entry) => ({ entry, key: keyOf?.(entry) ?? 0 }))
  if (keyOf) keyed.sort((a, b) => compareKeys(a.key, b.key) || titles.compare(a.entry.title, b.entry.title))
  const sorted = keyed.map(({ entry }) => entry)
  const groups = splitOf(context, kind, sorted)
  return groups.filter((group) => group.entries.length > 0)
}

/** What entries are sorted by before their titles: a number, lowest first, or a day, newest first. */
type Key = number | string

const compareKeys = (a: Key, b: Key): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : a < b ? 1 : a > b ? -1 : 0

const statusOrder = ['being worked on', 'confirmed', 'new', undefined, 'parked', 'solved here']

/** Gives the key of each entry; undefined for a kind whose entries keep the order of their files. */
function keysOf(context: PageContext, kind: Kind): ((entry: AnyEntry) => Key) | undefined {
  // No team of a competition comes first for its name.
  if (kind === 'entry') return undefined
  if (kind === 'prototype' || kind === 'cycle' || kind === 'note' || kind === 'competition')
    return (entry) => lastDayOf(context, entry)
  if (kind === 'problem') return (entry) => statusOrder.indexOf((entry as Entry<'problem'>).data.status)
  if (kind === 'risk') return (entry) => Number((entry as Entry<'risk'>).data.number ?? 99)
  return isLeaderKind(kind) ? dayOfRecord : () => 0
}

function splitOf(context: PageContext, kind: Kind, sorted: readonly AnyEntry[]): EntryGroup[] {
  const words = context.words.lists
  if (kind === 'cycle') {
    const states = ['open', 'waiting', 'planned', 'decided', 'untold'] as const
    return states.map((state) => ({
      label: words.cycleGroups[state],
      entries: sorted.filter((entry) => stateOfCycle(entry as Entry<'cycle'>, context.today) === state),
    }))
  }
  if (kind === 'flexibility') {
    return (['granted', 'asked', 'past'] as const).map((group) => ({
      label: words.flexibilityGroups[group],
      entries: sorted.filter(
        (entry) => groupOfFlexibility(entry as Entry<'flexibility'>, context.today) === group,
      ),
    }))
  }
  if (kind === 'guardrail') {
    return (['tight', 'loose', 'yours'] as const).map((freedom) => ({
      label: words.guardrailGroups[freedom],
      entries: sorted.filter((entry) => (entry as Entry<'guardrail'>).data.freedom === freedom),
    }))
  }
  if (kind === 'prototype' || kind === 'school') {
    const isBorrowed = ({ data }: AnyEntry) => data.borrowed !== undefined
    return [
      { entries: sorted.filter((entry) => !isBorrowed(entry)) },
      { label: words.borrowedGroups[kind], entries: sorted.filter(isBorrowed) },
    ]
  }
  return [{ entries: sorted }]
}
