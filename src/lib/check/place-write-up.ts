import { parseFrontmatter } from '../content/frontmatter.ts'
import type { AnyEntry } from '../content/entry.ts'
import { ownerOf, places, roleOfPath } from '../content/kinds.ts'
import { isOwned, ownerKinds, pathOfNew } from '../forms/path-of-new.ts'
import type { WriteUpKind } from './guess-kind.ts'

/** Stands for the prototype, community or competition that a write-up belongs to while it is not on the site. */
const newOwner = 'not-on-the-site-yet'

export interface Placed {
  /** Path below `content/`. */
  path: string
  /** The page it belongs to, when it is on the site. */
  owner?: string
}

/** A write-up, with the name of its file and what its writer or a document said of its place. */
export interface ToPlace {
  text: string
  kind: WriteUpKind
  name?: string
  owner?: string
  path?: string
}

/** The kind of page that a write-up belongs to; undefined when it stands alone. */
export const ownerKindOf = (kind: WriteUpKind) =>
  kind === 'data' ? 'prototype' : isOwned(kind) ? ownerKinds[kind] : undefined

/**
 * Where a write-up would stand in the zone: in the place of a page on the site that it is a newer version of (by
 * the name of its file, else by its title), or in a place of its own.
 */
export function placeWriteUp(
  { text, name = '', kind, owner, path }: ToPlace,
  known: readonly AnyEntry[],
): Placed {
  const role = path === undefined ? undefined : roleOfPath(path)
  if (path !== undefined && role?.role === 'entry' && role.kind === kind) {
    const whole = ownerOf(kind, role.id)?.id
    if (owner === undefined || owner === whole) return { path, ...(whole !== undefined && { owner: whole }) }
  }
  if (kind === 'data') return { path: `prototypes/${owner ?? newOwner}/data.csv`, ...(owner && { owner }) }
  const { data = {} } = parseFrontmatter(text)
  const title = typeof data.title === 'string' ? data.title : ''
  const own = known.filter((entry) => entry.kind === kind && (!owner || ownerIn(entry) === owner))
  const file = name.replace(/\.[^.]*$/, '')
  const same =
    onlyOne(own.filter(({ id }) => file !== '' && file !== 'index' && id.split('/').at(-1) === file)) ??
    onlyOne(own.filter((entry) => isSame(entry, title, data)))
  if (same) {
    const whole = ownerIn(same)
    return { path: same.path, ...(whole !== undefined && { owner: whole }) }
  }
  const taken = known.map(({ path }) => path)
  if (kind === 'cycle' && /^cycle-\d\d$/.test(file))
    return { path: `${places.cycle.folder}/${owner ?? newOwner}/${file}.mdx`, ...(owner && { owner }) }
  return { path: pathOfNew(kind, title, taken, owner ?? newOwner), ...(owner && { owner }) }
}

const ownerIn = ({ kind, id }: AnyEntry) => ownerOf(kind, id)?.id
const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

function isSame(entry: AnyEntry, title: string, data: Record<string, unknown>): boolean {
  const fold = (text: unknown) => (typeof text === 'string' ? text.trim().toLowerCase() : '')
  if (entry.kind === 'cycle' && fold(data.question) !== '')
    return fold(entry.data.question) === fold(data.question)
  return title.trim() !== '' && fold(entry.title) === fold(title)
}
