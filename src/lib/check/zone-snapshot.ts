import type { Beside } from '../content/beside.ts'
import { emptyBody } from '../content/body.ts'
import type { AnyEntry } from '../content/entry.ts'
import type { ContentParts, KnowledgeGraph } from '../content/graph.ts'
import type { Issue } from '../content/issue.ts'
import { roleOfPath, urlOf } from '../content/kinds.ts'
import { nameOtherFile } from '../content/other-file.ts'
import { isSealedFile, sealedUntil } from '../content/sealed.ts'

/** An entry with what rules read of a page that they do not look at: its fields, and where links can lead to. */
interface KnownEntry {
  path: string
  title: string
  data: object
  /** Left out when it is. */
  complete?: false
  headings?: string[]
  issues?: Pick<Issue, 'rule' | 'message' | 'values' | 'field'>[]
}

/** What readers may see of a zone, as far as rules read it when they look at another page. Plain data. */
export interface ZoneSnapshot {
  entries: KnownEntry[]
  beside: Beside[]
  /** Paths of pictures below `content/`. */
  pictures: string[]
}

/** The snapshot of a zone. Competition entries that are still closed to readers are not in it, nor is any text of a page. */
export function takeSnapshot(graph: KnowledgeGraph, today: string): ZoneSnapshot {
  const { entries, beside, others } = graph.original ?? graph
  return {
    entries: entries.filter((entry) => !sealedUntil(graph, entry, today)).map(knownOf),
    // What judging left says nothing of any page, and is large.
    beside: beside
      .filter(({ role, path }) => role !== 'judging-record' && !isSealedFile(graph, path, today))
      .map(settingsOf),
    pictures: others.flatMap(({ path, picture }) =>
      picture && !isSealedFile(graph, path, today) ? path : [],
    ),
  }
}

function knownOf({ path, title, data, complete, body, issues }: AnyEntry): KnownEntry {
  const { ignore: _, ...fields } = data as { ignore?: unknown }
  return {
    path,
    title,
    data: fields,
    ...(!complete && { complete }),
    ...(body.headings.length > 0 && { headings: body.headings.map(({ id }) => id) }),
    ...(issues.length > 0 && {
      issues: issues.map(({ rule, message, values, field }) => ({
        ...{ rule, message, values },
        ...(field && { field }),
      })),
    }),
  }
}

/** Settings say who reviews and where people sign in, which is of no use to a rule. */
function settingsOf(file: Beside): Beside {
  if (file.role !== 'zone' || !file.zone) return file
  const { review: _, submit: __, ...zone } = file.zone as typeof file.zone & Record<string, unknown>
  return { ...file, zone: zone as typeof file.zone }
}

/** The parts of a zone as its snapshot tells them, for building a graph. */
export function openSnapshot({ entries, beside, pictures }: ZoneSnapshot): ContentParts {
  return {
    entries: entries.flatMap((entry) => revive(entry) ?? []),
    beside,
    others: pictures.map((path) => nameOtherFile(path)),
  }
}

function revive(entry: KnownEntry): AnyEntry | undefined {
  const { path, title, data, complete = true, headings = [], issues = [] } = entry
  const role = roleOfPath(path)
  if (role.role !== 'entry') return undefined
  const { kind, id } = role
  const known = { kind, id, path, title, data, complete, issues, digest: path, url: urlOf(kind, id) }
  const body = { ...emptyBody, headings: headings.map((each) => ({ id: each, depth: 2, text: '' })) }
  return { ...known, body } as unknown as AnyEntry
}
