import type { AnyEntry, Entry } from '../content/entry.ts'
import type { Kind } from '../content/schemas/index.ts'
import { stateOfCycle } from './decision.ts'
import { lastDayOf } from './latest.ts'
import type { PageContext } from './page-context.ts'

export interface EntryGroup {
  label?: string
  entries: readonly AnyEntry[]
}

/** Sorts the entries of a kind the way its readers look for them, in groups where that helps. Empty groups are left out. */
export function groupsOf(context: PageContext, kind: Kind, entries: readonly AnyEntry[]): EntryGroup[] {
  const sorted = [...entries].sort(orderOf(context, kind))
  const groups = splitOf(context, kind, sorted)
  return groups.filter((group) => group.entries.length > 0)
}

type Order = (a: AnyEntry, b: AnyEntry) => number

const statusOrder = ['being worked on', 'confirmed', 'new', undefined, 'parked', 'solved here']

function orderOf(context: PageContext, kind: Kind): Order {
  const byTitle: Order = (a, b) => a.title.localeCompare(b.title, context.locale)
  const newest: Order = (a, b) => lastDayOf(context, b).localeCompare(lastDayOf(context, a)) || byTitle(a, b)
  if (kind === 'prototype' || kind === 'cycle' || kind === 'note' || kind === 'competition') return newest
  if (kind === 'problem') {
    const place = (entry: AnyEntry) => statusOrder.indexOf((entry as Entry<'problem'>).data.status)
    return (a, b) => place(a) - place(b) || byTitle(a, b)
  }
  if (kind === 'risk') {
    const number = (entry: AnyEntry) => Number((entry as Entry<'risk'>).data.number ?? 99)
    return (a, b) => number(a) - number(b) || byTitle(a, b)
  }
  // Entries of a competition stand in the order of their files: no team comes first for its name.
  return kind === 'entry' ? () => 0 : byTitle
}

function splitOf(context: PageContext, kind: Kind, sorted: readonly AnyEntry[]): EntryGroup[] {
  const words = context.words.lists
  if (kind === 'cycle') {
    const states = ['open', 'waiting', 'planned', 'decided'] as const
    return states.map((state) => ({
      label: words.cycleGroups[state],
      entries: sorted.filter((entry) => stateOfCycle(entry as Entry<'cycle'>, context.today) === state),
    }))
  }
  if (kind === 'flexibility') {
    const groupOf = ({ data }: Entry<'flexibility'>) =>
      data.ends && data.ends < context.today ? 'past' : data.standing === 'tension' ? 'asked' : 'granted'
    return (['granted', 'asked', 'past'] as const).map((group) => ({
      label: words.flexibilityGroups[group],
      entries: sorted.filter((entry) => groupOf(entry as Entry<'flexibility'>) === group),
    }))
  }
  return [{ entries: sorted }]
}
