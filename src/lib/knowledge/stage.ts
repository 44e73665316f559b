import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { isClosed, hasResults } from './cycle-state.ts'
import { addDays, schoolDaysAfter } from './days.ts'
import { firstDay } from './cycle-days.ts'
import { mainMeasures, startOf } from './evidence-facts.ts'

/** Where the work on a prototype stands, after the progress scale of IHI, but worked out instead of self-scored. */
export const stages = [
  'thinking',
  'designing',
  'trying',
  'learning',
  'spreading',
  'holding',
  'stopped',
  'quiet',
] as const
export type Stage = (typeof stages)[number]

export type StageReason = Stage | 'no-problem' | 'paused'
export type StageStep =
  | 'confirm-problem'
  | 'link-problem'
  | 'first-cycle'
  | 'close-cycles'
  | 'go-wider'
  | 'half-way'
  | 'reach-aim'
  | 'set-aim'
  | 'count-again'
  | 'say-what-next'

/** The numbers and days that the sentences are filled with. */
export interface StageFacts {
  closed: number
  /** Last day on which something happened, as far as the files say. */
  lastDay: string | undefined
}

/** The stage of a prototype. The words are in `i18n/<language>/levels.ts`. */
export interface StageStanding {
  stage: Stage
  why: StageReason
  facts: StageFacts
  /** At most two things that lead to the next stage. */
  next: readonly StageStep[]
}

const gradeOrDepartment = 4
const daysToHold = 90
const cyclesToLearn = 2

/** The stage of a prototype on a day. */
export function stageOf(graph: KnowledgeGraph, prototype: Entry<'prototype'>, today: string): StageStanding {
  const cycles = graph.cyclesOf(prototype).filter(({ data }) => !data.draft)
  const facts = {
    closed: cycles.filter(isClosed).length,
    lastDay: lastDayOf(graph, prototype, cycles, today),
  }
  const stand = (stage: Stage, next: readonly StageStep[] = [], why: StageReason = stage): StageStanding => ({
    stage,
    why,
    facts,
    next: next.slice(0, 2),
  })
  const begun = cycles.filter((cycle) => hasResults(cycle) || (cycle.data.starts ?? '9999') <= today)
  const last = begun.at(-1)?.data.decision
  if (last === 'abandon') return stand('stopped')
  if (last === 'pause') return stand('quiet', ['say-what-next'], 'paused')
  const path = readPath(graph, prototype, begun)
  if (path.heldFor) return stand('holding')
  if (last !== 'adopt' && isQuiet(graph, facts.lastDay, today)) return stand('quiet', ['say-what-next'])
  const isWide = begun.some(({ data }) => (data.scale ?? 1) >= gradeOrDepartment)
  if (isWide && path.halfWay) return stand('spreading', [path.reached ? 'count-again' : 'reach-aim'])
  if (facts.closed >= cyclesToLearn) {
    const ahead = [!isWide && 'go-wider', !path.halfWay && (path.hasAim ? 'half-way' : 'set-aim')] as const
    return stand(
      'learning',
      ahead.filter((step) => step !== false),
    )
  }
  if (begun.length > 0) return stand('trying', ['close-cycles'])
  const problem = graph.linkedTo(prototype, 'problem')[0]
  if (!problem) return stand('thinking', ['link-problem'], 'no-problem')
  return isConfirmed(problem) ? stand('designing', ['first-cycle']) : stand('thinking', ['confirm-problem'])
}

const isConfirmed = ({ data }: Entry<'problem'>): boolean =>
  (data.confirmedBy?.length ?? 0) > 0 || (data.status !== undefined && data.status !== 'new')

/** True when the last thing happened more school days ago than the zone's threshold. */
function isQuiet({ zone }: KnowledgeGraph, lastDay: string | undefined, today: string): boolean {
  if (lastDay === undefined) return false
  return schoolDaysAfter(lastDay, today, zone.calendar) > zone.thresholds.quietSchoolDays
}

function lastDayOf(
  graph: KnowledgeGraph,
  prototype: Entry<'prototype'>,
  cycles: readonly Entry<'cycle'>[],
  today: string,
): string | undefined {
  const days = [
    prototype.data.started,
    prototype.data.updated,
    ...graph.points(prototype).map(({ date }) => date),
    ...cycles.flatMap(({ data }) => [data.plannedOn, data.starts, data.ends, data.resultsOn, data.updated]),
  ]
  return days
    .filter((day) => day !== undefined && day <= today)
    .reduce<string | undefined>(
      (last, day) => (last === undefined || (day ?? '') > last ? day : last),
      undefined,
    )
}

/** How far the main measure came on its way from the start to the aim. */
function readPath(graph: KnowledgeGraph, prototype: Entry<'prototype'>, cycles: readonly Entry<'cycle'>[]) {
  const measure = mainMeasures(prototype).find(({ aim }) => aim)
  const none = { hasAim: false, halfWay: false, reached: false, heldFor: false }
  if (!measure?.aim) return none
  const { id, better, aim } = measure
  const start = startOf(measure)
  const opening = firstDay(cycles) ?? ''
  const values = [
    ...graph.points(prototype).filter((point) => point.measure === id && point.date >= opening),
    ...cycles.flatMap(({ data }) =>
      (data.results ?? []).flatMap(({ measure: of, value, date = data.resultsOn ?? data.ends }) =>
        of === id && value !== undefined && date ? [{ value, date }] : [],
      ),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const isPast = (line: number) => (value: number) => (better === 'up' ? value >= line : value <= line)
  const reached = values.find(({ value }) => isPast(aim.to)(value))
  const last = values.at(-1)
  return {
    hasAim: true,
    halfWay: start !== undefined && values.some(({ value }) => isPast((start + aim.to) / 2)(value)),
    reached: reached !== undefined,
    heldFor:
      reached !== undefined &&
      last !== undefined &&
      last.date >= addDays(reached.date, daysToHold) &&
      isPast(aim.to)(last.value),
  }
}
