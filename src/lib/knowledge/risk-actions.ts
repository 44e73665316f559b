import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { daysBetween, schoolDaysAfter } from './days.ts'
import type { History } from './history.ts'
import { daysOfWork } from './known-days.ts'

/**
 * The pages that show an action of a risk is done, one list an action: those the risk names itself, then those of
 * leaders' records that name the risk and the action. Drafts show nothing yet.
 */
export function pagesOfActions(graph: KnowledgeGraph, risk: Entry<'risk'>): AnyEntry[][] {
  const pages = risk.data.actions.map(() => new Set<AnyEntry>())
  for (const { to, field } of graph.linksFrom(risk))
    if (field?.[0] === 'actions') pages[Number(field[1])]?.add(to)
  for (const { from, field } of graph.linksTo(risk)) {
    if (field?.[0] !== 'risks' || !from.complete || !('risks' in from.data)) continue
    const action = from.data.risks?.[Number(field[1])]?.action
    if (action) pages[action - 1]?.add(from)
  }
  return pages.map((each) => [...each].filter(({ complete, data }) => complete && !data.draft))
}

/** The zone on a day, with what is known of its files. */
export interface ZoneOnADay {
  graph: KnowledgeGraph
  today: string
  history: History
}

/** A semester: 18 school weeks of five days. */
const semesterSchoolDays = 90

/** The calendar of the zone knows only the school year that runs. */
const yearDays = 365

/**
 * The last day on which one of the pages showed that an action is done, when that is more than a semester ago.
 * Undefined while the pages are fresh or say no day.
 */
export function staleSince(zone: ZoneOnADay, pages: readonly AnyEntry[]): string | undefined {
  const { graph, today } = zone
  const last = pages.map((page) => daysOfWork(graph, page, zone).at(-1))
  const day = last.includes(undefined) ? undefined : last.sort().at(-1)
  const isOld =
    day !== undefined &&
    (schoolDaysAfter(day, today, graph.zone.calendar) > semesterSchoolDays ||
      daysBetween(day, today) > yearDays)
  return isOld ? day : undefined
}
