import type { CheckReport, Diagnostic } from '../check/check.ts'
import type { AnyEntry, Entry } from '../content/entry.ts'
import { byUrgency } from '../knowledge/by-urgency.ts'
import type { PageContext } from './page-context.ts'

/** What a reader should know about a page before reading it. */
export interface Ribbons {
  draft: boolean
  example: boolean
  /** Sources the work was borrowed from; empty when it is the zone's own. */
  borrowedFrom: readonly Entry<'source'>[]
  /** Day by which someone should have read it again; undefined when that day is not past. */
  reviewDue?: string
  /** True when a finding keeps the page from counting as evidence. */
  unfinished: boolean
  /** The same for borrowed work: nobody here can finish what the source leaves out. */
  silent: boolean
  /** At most two things to do next, most pressing first. */
  next: readonly Diagnostic[]
  /** All further findings for the team. */
  rest: readonly Diagnostic[]
}

/** Collects what stands above an entry. */
export function ribbonsOf(context: PageContext, entry: AnyEntry): Ribbons {
  const findings = findingsOf(context.report, entry)
    .filter((item) => item.severity !== 'info')
    .sort(byUrgency)
  const { draft = false, example = false, reviewBy, borrowed } = entry.complete ? entry.data : {}
  const lacking = !draft && findings.some(({ severity }) => severity === 'stop' || severity === 'fix')
  const from = new Set(borrowed?.from.map((id) => id.replace(/^sources\//, '')))
  return {
    draft,
    example,
    borrowedFrom: context.graph.linkedTo(entry, 'source').filter((source) => from.has(source.id)),
    ...(reviewBy && reviewBy < context.today && { reviewDue: reviewBy }),
    unfinished: lacking && !borrowed,
    silent: lacking && borrowed !== undefined,
    next: findings.slice(0, 2),
    rest: findings.slice(2),
  }
}

const byReport = new WeakMap<CheckReport, Map<string, Diagnostic[]>>()

/** All findings of the check about an entry, in the order of the file. */
export function findingsOf(report: CheckReport, entry: AnyEntry): readonly Diagnostic[] {
  let byPath = byReport.get(report)
  if (!byPath) {
    byPath = Map.groupBy(report.diagnostics, (item) => item.path)
    byReport.set(report, byPath)
  }
  return byPath.get(entry.path) ?? []
}
