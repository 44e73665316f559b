import type { CheckReport, Diagnostic } from '../../check/check.ts'
import type { AnyEntry } from '../../content/entry.ts'
import type { KnowledgeGraph } from '../../content/graph.ts'
import { ownerOf } from '../../content/kinds.ts'
import { sealedUntil } from '../../content/sealed.ts'
import type { Kind } from '../../content/schemas/index.ts'
import type { Locale } from '../../i18n/locale.ts'
import { isOwn } from '../../knowledge/own-work.ts'
import type { NightlyItem } from './nightly-item.ts'

/** Whose school it is: id of a school to a login or team. */
export type Coaches = Readonly<Record<string, string>>

const aboutOf: Readonly<Record<string, NightlyItem['about']>> = {
  'cycle/stale': 'cycle',
  'community/promise-open': 'promise',
  'flexibility/sunset': 'end',
}

/** What the report of the check says somebody could do today, on pages of the zone's own. */
export function waitingItems(
  graph: KnowledgeGraph,
  report: CheckReport,
  { today, locale, coaches }: { today: string; locale: Locale; coaches: Coaches },
): NightlyItem[] {
  return report.diagnostics.flatMap((finding) => {
    const about = aboutOf[finding.rule]
    const page = finding.entry && graph.find(finding.entry.kind as Kind, finding.entry.id)
    if (!about || !page || !isOurs(graph, page, today)) return []
    return [
      { about, key: finding.fingerprint, ...placeOf(graph, page, coaches), says: said(finding, locale) },
    ]
  })
}

/** False for what nobody here can act on: drafts, examples, work done elsewhere, entries that are still closed. */
export function isOurs(graph: KnowledgeGraph, page: AnyEntry, today: string): boolean {
  if (sealedUntil(graph, page, today)) return false
  return [page, wholeOf(graph, page)].every((each) => !each || (isOwn(each) && !each.data.example))
}

/** Where an item stands and who looks after it: the coach of the first school of the page that has one. */
export function placeOf(graph: KnowledgeGraph, page: AnyEntry, coaches: Coaches) {
  const whole = wholeOf(graph, page)
  const schools = [page, ...(whole ? [whole] : [])].flatMap((each) => [
    ...(each.kind === 'school' ? [each.id] : []),
    ...graph.linkedTo(each, 'school').map(({ id }) => id),
  ])
  const coach = schools.find((id) => Object.hasOwn(coaches, id))
  const title = whole ? `${whole.title}: ${page.title}` : page.title
  return {
    owner: (coach && coaches[coach]) ?? '',
    title: title.slice(0, 300),
    url: page.url,
    path: page.path,
  }
}

function wholeOf(graph: KnowledgeGraph, { kind, id }: AnyEntry): AnyEntry | undefined {
  const owner = ownerOf(kind, id)
  return owner && graph.find(owner.kind, owner.id)
}

const said = ({ message }: Diagnostic, locale: Locale): string => message[locale].slice(0, 2000)
