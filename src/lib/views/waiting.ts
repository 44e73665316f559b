import type { Diagnostic } from '../check/check.ts'
import type { AnyEntry } from '../content/entry.ts'
import { roleOfPath } from '../content/kinds.ts'
import type { Kind } from '../content/schemas/index.ts'
import { sealedUntil } from '../content/sealed.ts'
import { wholeOf } from './latest.ts'
import type { PageContext } from './page-context.ts'

/** The findings about one page; those about the whole zone have no entry. */
export interface WaitingRow {
  entry?: AnyEntry
  /** The prototype of a cycle, the community of a note. */
  whole?: AnyEntry
  findings: readonly Diagnostic[]
}

/** What waits for a deed of somebody, by what it waits for. */
export type WaitingFor = 'decision' | 'word' | 'promise' | 'end'

export interface WaitingGroup {
  /** What it waits for or, of all else that leaders are told, the subject of the rules. */
  name: string
  /** What the same rule says of several pages, said once. */
  together: readonly { rule: RuleSaidOnce; finding: Diagnostic; entries: readonly AnyEntry[] }[]
  rows: readonly WaitingRow[]
  /** Pages that the list leaves out. */
  more: number
}

/** Rules by what their findings wait for. All other rules for leaders stand under their subject. */
const waitsFor: Record<WaitingFor, readonly string[]> = {
  decision: ['cycle/decision-missing', 'cycle/stale'],
  word: ['chain/quiet'],
  promise: ['community/promise-open'],
  end: ['flexibility/sunset'],
}
const named = new Set(Object.values(waitsFor).flat())

/** Rules that would say nearly the same sentence on page after page. */
export const saidOnce = ['risk/uncovered', 'risk/only-words', 'risk/stale', 'cycle/few-points'] as const
export type RuleSaidOnce = (typeof saidOnce)[number]

/** Rows that one list shows; the report of the check has all. */
const most = 25

/** What waits, from the report of the check, and what else it says for leaders. */
export function waitingOf(context: PageContext): { waits: WaitingGroup[]; says: WaitingGroup[] } {
  const told = context.report.diagnostics
    .filter(({ rule, severity }) => severity === 'info' || named.has(rule))
    .map((finding) => ({ finding, page: pageOf(context, finding) }))
    .filter(({ page }) => !page || isOurs(context, page))
  const rulesIn = (rules: readonly string[]) => told.filter(({ finding }) => rules.includes(finding.rule))
  const waits = Object.entries(waitsFor).map(([name, rules]) => groupOf(context, name, rulesIn(rules)))
  const others = told.filter(({ finding }) => finding.severity === 'info' && !named.has(finding.rule))
  const bySubject = Map.groupBy(others, ({ finding }) => finding.rule.split('/')[0] ?? '')
  const says = [...bySubject].map(([name, members]) => groupOf(context, name, members))
  return { waits, says: says.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

interface Told {
  finding: Diagnostic
  page?: AnyEntry | undefined
}

/** The page a finding is about; numbers and a rubric stand on the page they belong to. */
function pageOf({ graph }: PageContext, { entry, path }: Diagnostic): AnyEntry | undefined {
  if (entry) return graph.find(entry.kind as Kind, entry.id)
  const role = roleOfPath(path)
  if (role.role === 'data') return graph.find('prototype', role.owner)
  return role.role === 'rubric' ? graph.find('competition', role.owner) : undefined
}

/** Nobody here can act on a draft, on work done elsewhere, or on a competition entry that is still closed. */
function isOurs(context: PageContext, page: AnyEntry): boolean {
  if (sealedUntil(context.graph, page, context.today)) return false
  return [page, wholeOf(context, page)].every((each) => !each?.data.draft && !each?.data.borrowed)
}

function groupOf(context: PageContext, name: string, told: readonly Told[]): WaitingGroup {
  const together = saidOnce.flatMap((rule) => {
    const same = told.filter(({ finding }) => finding.rule === rule)
    const entries = [...new Set(same.flatMap(({ page }) => page ?? []))].slice(0, most)
    return same[0] && entries.length > 0 ? [{ rule, finding: same[0].finding, entries }] : []
  })
  const single = told.filter(({ finding }) => !saidOnce.some((rule) => rule === finding.rule))
  const byPage = [...Map.groupBy(single, ({ finding, page }) => page ?? finding.path).values()]
  const rows = byPage.slice(0, most).map((members): WaitingRow => {
    const entry = members[0]?.page
    const whole = entry && wholeOf(context, entry)
    return {
      ...(entry && { entry }),
      ...(whole && { whole }),
      findings: members.map(({ finding }) => finding),
    }
  })
  return { name, together, rows, more: byPage.length - rows.length }
}
