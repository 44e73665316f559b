import { places, roleOfPath } from '../content/kinds.ts'
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
  const ids = new Set([...taken].flatMap((path) => idOf(kind, path)))
  if (isOwned(kind) && !owner) throw new Error(`A ${kind} stands in the folder of its ${ownerKinds[kind]}.`)
  if (kind === 'cycle') {
    const numbers = [...ids].flatMap((id) => (id.startsWith(`${owner}/`) ? Number(id.slice(-2)) : []))
    const next = Math.min(99, Math.max(0, ...numbers) + 1)
    return `${folder}/${owner}/cycle-${String(next).padStart(2, '0')}.mdx`
  }
  const before = isOwned(kind) ? `${owner}/` : ''
  const plain = slugOf(title) || kind
  let slug = plain
  for (let number = 2; ids.has(before + slug); number += 1) slug = `${plain}-${number}`
  if (kind === 'note') return `${folder}/${owner}/notes/${slug}.mdx`
  if (kind === 'entry') return `${folder}/${owner}/entries/${slug}.mdx`
  return inOwnFolder.has(kind) ? `${folder}/${slug}/index.mdx` : `${folder}/${slug}.mdx`
}

const inOwnFolder = new Set<Kind>(['prototype', 'community', 'competition'])

/** Ids that a path makes impossible for a new entry of a kind: its own, in whatever language or ending. */
function idOf(kind: Kind, path: string): string[] {
  const role = roleOfPath(path.replace(/\.mdx?$/, '.mdx'))
  if ((role.role === 'entry' || role.role === 'translation') && role.kind === kind) return [role.id]
  // A folder with pictures or cycles and no page yet is somebody's too.
  const [folder, first] = path.split('/')
  return inOwnFolder.has(kind) && folder === places[kind].folder && first ? [first] : []
}

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
