import type { NightlyItem } from './nightly-item.ts'
import { renderIssue, type IssueWords } from './render-issue.ts'
import { markerIn } from './issue-marker.ts'

/** An issue that the nightly look wrote before. */
export interface KnownIssue {
  number: number
  open: boolean
  body: string
}

/** What to do about one issue. Everything else is left as it is. */
export type IssueDeed =
  | { deed: 'open'; owner: string; title: string; body: string }
  | { deed: 'update'; number: number; body: string; comment?: string; reopen?: true }
  | { deed: 'close'; number: number; body: string }

/**
 * One issue for each person or team that looks after schools. Nothing changed: nothing is written. What is gone is
 * taken out without a word; what is new is said in one comment; with nothing left the issue is closed. An issue that
 * somebody closed stays closed until something new comes.
 */
export function planIssues(
  items: readonly NightlyItem[],
  issues: readonly KnownIssue[],
  words: IssueWords,
): IssueDeed[] {
  const known = new Map<string, KnownIssue & { keys: readonly string[] }>()
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const marker = markerIn(issue.body)
    if (marker && !known.has(marker.owner)) known.set(marker.owner, { ...issue, keys: marker.keys })
  }
  const byOwner = Map.groupBy(items, ({ owner }) => owner)
  const owners = [...new Set([...byOwner.keys(), ...known.keys()])].sort()
  return owners.flatMap((owner) =>
    deedFor(owner, (byOwner.get(owner) ?? []).slice(0, mostItems), known.get(owner), words),
  )
}

/** So many keys fit into the hidden line of an issue. */
const mostItems = 1000

function deedFor(
  owner: string,
  items: readonly NightlyItem[],
  issue: (KnownIssue & { keys: readonly string[] }) | undefined,
  words: IssueWords,
): IssueDeed[] {
  const { title, body, news } = renderIssue(owner, items, words)
  if (!issue) return items.length > 0 ? [{ deed: 'open', owner, title, body }] : []
  const { number, open } = issue
  const before = new Set(issue.keys)
  const fresh = items.filter(({ key }) => !before.has(key))
  if (fresh.length === 0 && items.length === before.size) return []
  if (items.length === 0 && open) return [{ deed: 'close', number, body }]
  const told = fresh.length > 0 && { comment: news(fresh), ...(!open && { reopen: true as const }) }
  return [{ deed: 'update', number, body, ...told }]
}
