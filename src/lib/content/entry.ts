import { emptyBody, readBody, type Body } from './body.ts'
import { decode } from './decode.ts'
import { parseFrontmatter } from './frontmatter.ts'
import type { Issue } from './issue.ts'
import { cycleNumber, roleOfPath, urlOf } from './kinds.ts'
import { salvage } from './salvage.ts'
import { schemas, type DataOf, type Kind } from './schemas/index.ts'
import { translationSchema } from './translation-schema.ts'

/**
 * One write-up, read. Plain data, so that it can be kept in a cache and sent between threads.
 * An entry whose required fields are missing has `complete: false`; its id still exists.
 */
export interface Entry<K extends Kind = Kind> {
  kind: K
  id: string
  /** Path below `content/`. */
  path: string
  /** Hash of the file's bytes and of the reader's version. */
  digest: string
  title: string
  url: string
  complete: boolean
  data: DataOf<K>
  body: Body
  issues: Issue[]
  /**
   * Set on a file with the words of an entry in another language: that language, and where the first field stands.
   * Its fields are not complete; `translate-graph.ts` joins them with those of the entry.
   */
  translates?: { lang: string; at: number }
  /** Set on an entry whose words come from a translation: its file, and whether the source changed since. */
  translated?: { path: string; changedSince: boolean }
}

/** Any entry; narrows on `kind`. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind]

/** True when an entry is of a kind, so that its data has the type of that kind. */
export const isKind = <K extends Kind>(entry: AnyEntry, kind: K): entry is Extract<AnyEntry, { kind: K }> =>
  entry.kind === kind

/** Reads the bytes of a write-up. Never throws for what a file says; undefined when the path is no entry's. */
export function readEntry(path: string, bytes: Uint8Array, digest: string): AnyEntry | undefined {
  const role = roleOfPath(path)
  if (role.role !== 'entry' && role.role !== 'translation') return undefined
  const { kind, id } = role
  const translates = role.role === 'translation' ? { lang: role.lang, at: 0 } : undefined
  const base = { kind, id, path, digest, url: urlOf(kind, id), ...(translates && { translates }) }
  const unread = (issues: Issue[]): AnyEntry =>
    ({
      ...base,
      title: titleOf(kind, id, undefined),
      complete: false,
      data: {},
      body: emptyBody,
      issues,
    }) as unknown as AnyEntry
  const decoded = decode(bytes)
  if (decoded.text === undefined) return unread(decoded.issues)
  const front = parseFrontmatter(decoded.text)
  if (!front.data) return unread([...decoded.issues, ...front.issues])
  if (translates) translates.at = decoded.text.indexOf('\n') + 1
  const checked = salvage(translates ? translationSchema(kind) : schemas[kind], front.data)
  const data = checked.data as { title?: unknown; lang?: unknown }
  const lang = translates?.lang ?? (typeof data.lang === 'string' ? data.lang : undefined)
  const { body, issues } = readBody(front.body, front.bodyStart, path, lang)
  return {
    ...base,
    title: titleOf(kind, id, data.title),
    complete: checked.complete && !translates,
    data: checked.data,
    body,
    issues: [...decoded.issues, ...front.issues, ...checked.issues, ...issues],
  } as unknown as AnyEntry
}

function titleOf(kind: Kind, id: string, title: unknown): string {
  if (typeof title === 'string' && title.trim() !== '') return title
  if (kind === 'cycle') return `${cycleNumber(id)}`
  return id.split('/').at(-1)?.replaceAll('-', ' ') ?? id
}
