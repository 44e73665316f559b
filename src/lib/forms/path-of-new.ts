import { places } from '../content/kinds.ts'
import type { Kind } from '../content/schemas/index.ts'

/** Kinds whose files stand in the folder of another entry, and the kind of that entry. */
export const ownerKinds = {
  cycle: 'prototype',
  note: 'community',
  entry: 'competition',
} as const satisfies Partial<Record<Kind, Kind>>

/** Kinds that have an owner. */
export type OwnedKind = keyof typeof ownerKinds

/** True for a kind whose files stand in the folder of another entry. */
export const isOwned = (kind: Kind): kind is OwnedKind => Object.hasOwn(ownerKinds, kind)

/**
 * Path below `content/` for a new write-up, which no file of `taken` (paths below `content/`) has: by its title, and
 * for a cycle by the next number. `owner` is the id of the prototype, community or competition it belongs to; an
 * owned kind without one throws.
 */
export function pathOfNew(kind: Kind, title: string, taken: Iterable<string>, owner?: string): string {
  const { folder } = places[kind]
  if (isOwned(kind) && !owner) throw new Error(`A ${kind} stands in the folder of its ${ownerKinds[kind]}.`)
  const start = folder + (isOwned(kind) ? `/${owner}${subfolders[kind]}` : '') + '/'
  const names = new Set<string>()
  for (const path of taken) if (path.startsWith(start)) names.add(nameOf(path.slice(start.length)))
  if (kind === 'cycle') {
    const numbers = [...names].map((name) => Number(/^cycle-(\d\d)$/.exec(name)?.[1] ?? 0))
    const next = Math.min(99, Math.max(0, ...numbers) + 1)
    return `${start}cycle-${String(next).padStart(2, '0')}.mdx`
  }
  const plain = slugOf(title) || kind
  let slug = plain
  for (let number = 2; names.has(slug); number += 1) slug = `${plain}-${number}`
  return inOwnFolder.has(kind) ? `${start}${slug}/index.mdx` : `${start}${slug}.mdx`
}

const subfolders: Record<OwnedKind, string> = { cycle: '', note: '/notes', entry: '/entries' }
const inOwnFolder = new Set<Kind>(['prototype', 'community', 'competition'])

/** The name that a path takes: of its folder, or of its file in whatever language or ending. */
const nameOf = (path: string) => path.split('/', 1)[0]?.replace(/(?:\.[a-z]{2})?\.mdx?$/, '') ?? ''

/** A title as the name of a file: small letters a to z, numbers and hyphens, 60 at most; empty when nothing is left. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const short =
    plain.length <= 60
      ? plain
      : plain
          .slice(0, 61)
          .replace(/-[^-]*$/, '')
          .slice(0, 60)
  return short === 'index' ? 'index-page' : short
}
