import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { History } from './history.ts'

/** The earliest day on which a page is known to have been there; undefined when nobody can know. */
export const firstKnownDay = (entry: AnyEntry, history: History): string | undefined =>
  changesOf(entry, history).at(0)

/** The latest day on which something in a page is known to have changed; undefined when nobody can know. */
export const lastKnownDay = (entry: AnyEntry, history: History): string | undefined =>
  changesOf(entry, history).at(-1)

/** Days of a page, in order: its first and last saved change, and the day that it gives for its last change itself. */
function changesOf({ path, data }: AnyEntry, history: History): string[] {
  const saved = history.changesOf(path)
  return [saved.at(-1)?.day, saved[0]?.day, data.updated].filter((day) => day !== undefined).sort()
}

/** Every day up to today that a page speaks of in its fields or was saved on, and its cycles with it, in order. */
export function daysOfWork(
  graph: KnowledgeGraph,
  entry: AnyEntry,
  { today, history }: { today: string; history: History },
): string[] {
  const pages = [entry, ...graph.cyclesOf(entry)]
  const days = pages.flatMap((page) => [...changesOf(page, history), ...daysIn(page.data)])
  return [...new Set(days)].filter((day) => day <= today).sort()
}

function daysIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : []
}
