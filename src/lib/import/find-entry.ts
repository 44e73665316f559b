import { urlOf } from '../content/kinds.ts'
import { findNearest } from '../content/nearest.ts'
import type { Kind } from '../content/schemas/index.ts'
import { plainLabel } from './match-label.ts'

/** Something in the zone that a write-up can name, under one of its titles. Practices and measures have no page. */
export interface Known {
  kind: Kind | 'practice' | 'measure'
  id: string
  title: string
}

/** What an answer that should name an entry names, or what it may mean. */
export type FoundEntry = { entry: Known; reference: string } | { near: Known[] }

/** Finds the entry that was named by its title, its id or its address, among those of some kinds. */
export function findEntry(written: string, to: readonly string[], known: readonly Known[]): FoundEntry {
  const names = namesOf(known)
  const plain = plainLabel(written)
  const entry = [addressIn(written), written.trim(), plain]
    .flatMap((name) => names.get(name) ?? [])
    .find(({ kind }) => to.includes(kind))
  if (entry) return { entry, reference: referenceOf(entry, to) }
  const candidates = known.filter(({ kind }) => to.includes(kind))
  const titles = new Map(
    candidates.flatMap((each) => [[each.title, each] as const, [each.id, each] as const]),
  )
  const near = findNearest(written.trim().slice(0, 120), titles.keys(), 3).flatMap(
    (name) => titles.get(name) ?? [],
  )
  const within =
    plain.length < 5
      ? []
      : candidates.filter(({ id, title }) => [title, id].some((name) => plainLabel(name).includes(plain)))
  const ids = new Set<string>()
  const different = [...near, ...within].filter(({ id }) => !ids.has(id) && ids.add(id))
  return { near: different.slice(0, 3) }
}

const namesKnown = new WeakMap<readonly Known[], Map<string, Known[]>>()

/** Entries by address, id and title; a table of answers asks for thousands. */
function namesOf(known: readonly Known[]): ReadonlyMap<string, Known[]> {
  const before = namesKnown.get(known)
  if (before) return before
  const names = new Map<string, Known[]>()
  for (const entry of known)
    for (const name of new Set([addressOf(entry), entry.id, plainLabel(entry.id), plainLabel(entry.title)])) {
      const same = names.get(name)
      if (same) same.push(entry)
      else names.set(name, [entry])
    }
  namesKnown.set(known, names)
  return names
}

/** How a field names an entry: by its id, or by its address where several kinds may stand. */
export const referenceOf = (entry: Known, to: readonly string[]): string =>
  to.length === 1 && entry.kind !== 'cycle' ? entry.id : addressOf(entry)

const addressOf = ({ kind, id }: Known) =>
  kind === 'practice' || kind === 'measure' ? id : urlOf(kind, id).slice(1, -1)

/** The way below the site's root in a link somebody copied, `https://zone.example.org/es/lessons/x/#top`. */
const addressIn = (written: string) =>
  written
    .trim()
    .replace(/^https?:\/\/[^/]+\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/^\/?(?:[a-z]{2}\/)?(?=[a-z-]+(?:\/|$))/, '')
    .replace(/^\/|\/$|\/index\.mdx?$|\.mdx?$/g, '')
