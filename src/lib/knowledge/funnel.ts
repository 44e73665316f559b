import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { DataOf } from '../content/schemas/index.ts'
import { lastResultDay } from './cycle-days.ts'
import { onceAZone, type KnownZone } from './known-zone.ts'
import { cardsOf, isFinished, lessonsFrom } from './lesson-evidence.ts'
import { isOwn, ownCyclesOf, ownPrototypes } from './own-work.ts'
import { reachLevel, reachOfStrategy } from './reach-level.ts'
import { medianOf } from './run-chart.ts'
import { schoolDaysBetween } from './school-days.ts'

/** The steps from a problem to a practice of the whole district. */
export const funnelSteps = [
  'problem',
  'prototype',
  'first',
  'second',
  'kept',
  'elsewhere',
  'card',
  'district',
] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** Why work fell short, in the team's words; `untold` when it says nothing. */
export type Cause = NonNullable<DataOf<'cycle'>['shortBecause']> | 'untold'

/** A step with how many got there, and those that stopped or rest there. */
export interface FunnelRow {
  step: FunnelStep
  count: number
  /** Median of the school days since the step before, and of how many; undefined when no file says both days. */
  days?: { median: number; of: number }
  stopped: readonly { prototype: Entry<'prototype'>; cause: Cause; paused: boolean }[]
}

/** The way of one prototype: the days of the steps it got to, `''` when no file says the day. */
type Way = Partial<Record<FunnelStep, string>>

/** How many of the zone's own prototypes came how far, and how long it took. */
export function funnelOf(zone: KnownZone): FunnelRow[] {
  const { graph } = zone
  const ways = ownPrototypes(graph).map((prototype) => ({ prototype, way: wayOf(zone, prototype) }))
  return funnelSteps.map((step, index): FunnelRow => {
    const before = funnelSteps[index - 1]
    const reached = ways.filter(({ way }) => way[step] !== undefined)
    const days = before ? reached.flatMap(({ way }) => daysOf(graph, way[before], way[step])) : []
    return {
      step,
      count: step === 'problem' ? graph.all('problem').filter(isOwn).length : reached.length,
      ...(days.length > 0 && { days: { median: medianOf(days), of: days.length } }),
      stopped: reached.flatMap(({ prototype, way }) => {
        const end = endOf(graph, prototype)
        const isLast = !funnelSteps.slice(index + 1, 4).some((later) => way[later] !== undefined)
        return end && isLast && index < 4 ? [{ prototype, ...end }] : []
      }),
    }
  })
}

const wayOf = onceAZone((zone: KnownZone, prototype: Entry<'prototype'>): Way => {
  const { graph } = zone
  const cycles = ownCyclesOf(graph, prototype)
  const finished = cycles.filter(isFinished)
  const kept = finished.find(({ data }) => data.decision === 'adopt' || data.decision === 'expand')
  const problem = graph.linkedTo(prototype, 'problem')[0]
  const lessons = lessonsFrom(graph, prototype).filter(isOwn)
  const cards = [
    ...lessons.flatMap((lesson) => cardsOf(graph, lesson)),
    ...graph.linkedFrom(prototype, 'strategy'),
  ]
  const others = elsewhere(graph, prototype)
  const isDistrict =
    lessons.some((lesson) => reachLevel(zone, lesson).level === 'district') ||
    cards.some((card) => reachOfStrategy(zone, card).level === 'district')
  const dayOf = (cycle: Entry<'cycle'>) => lastResultDay(cycle) ?? ''
  return {
    ...(problem && { problem: problem.data.howMany?.date ?? '' }),
    prototype: startOf(prototype, cycles),
    ...(finished[0] && { first: dayOf(finished[0]) }),
    ...(finished[1] && { second: dayOf(finished[1]) }),
    ...(kept && { kept: dayOf(kept) }),
    ...(others.length > 0 && {
      elsewhere: others.map((each) => startOf(each, ownCyclesOf(graph, each))).sort()[0] ?? '',
    }),
    ...(cards.length > 0 && { card: '' }),
    ...(isDistrict && { district: '' }),
  }
})

/** The day work on a prototype began, as far as its files say. */
export const startOf = ({ data }: Entry<'prototype'>, cycles: readonly Entry<'cycle'>[]): string =>
  data.started ?? cycles[0]?.data.plannedOn ?? cycles[0]?.data.starts ?? ''

/** Prototypes of other schools that started from this one. */
function elsewhere(graph: KnowledgeGraph, prototype: Entry<'prototype'>): Entry<'prototype'>[] {
  const own = graph.linkedTo(prototype, 'school')
  const links = graph.linksTo(prototype as AnyEntry).filter(({ field }) => field?.[0] === 'adaptedFrom')
  return links.flatMap(({ from }) =>
    from.kind === 'prototype' && from.complete && isOwn(from)
      ? graph.linkedTo(from, 'school').some((school) => !own.includes(school))
        ? [from]
        : []
      : [],
  )
}

function daysOf({ zone }: KnowledgeGraph, from: string | undefined, to: string | undefined): number[] {
  return from && to && from <= to ? [schoolDaysBetween(from, to, zone.calendar)] : []
}

/** The end of work that was stopped or rests, with its cause. */
function endOf(graph: KnowledgeGraph, prototype: Entry<'prototype'>) {
  const last = ownCyclesOf(graph, prototype).findLast(({ data }) => data.decision !== undefined)?.data
  if (last?.decision !== 'abandon' && last?.decision !== 'pause') return undefined
  return { cause: last.shortBecause ?? 'untold', paused: last.decision === 'pause' } as const
}
