import type { AnyEntry, Entry } from '../content/entry.ts'
import { ownerOf } from '../content/kinds.ts'
import type { PageContext } from './page-context.ts'

/** The last day on which something happened in an entry, as far as it says; empty when it says none. */
export function lastDayOf(context: PageContext, entry: AnyEntry): string {
  if (!entry.complete) return ''
  if (entry.kind === 'prototype')
    return latest(context.graph.cyclesOf(entry).map(dayOfCycle)) || (entry.data.started ?? '')
  if (entry.kind === 'cycle') return dayOfCycle(entry)
  if (entry.kind === 'note') return entry.data.date
  if (entry.kind === 'competition') return latest((entry.data.stages ?? []).map((stage) => stage.closes))
  return entry.data.updated ?? ''
}

/** The day a cycle was decided, ended or began; empty when it has no day yet. */
export const dayOfCycle = ({ data }: Entry<'cycle'>): string =>
  data.resultsOn ?? data.ends ?? data.starts ?? data.plannedOn ?? ''

/** The latest decided cycle of a prototype. */
export const latestDecided = (context: PageContext, prototype: AnyEntry): Entry<'cycle'> | undefined =>
  context.graph.cyclesOf(prototype).findLast((cycle) => cycle.data.decision !== undefined)

/** The prototype of a cycle, the community of a note, the competition of an entry. */
export function wholeOf(context: PageContext, entry: AnyEntry): AnyEntry | undefined {
  const owner = ownerOf(entry.kind, entry.id)
  return owner && context.graph.find(owner.kind, owner.id)
}

const latest = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '')
