import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { openQuestions } from './card-questions.ts'
import { hasPrediction } from './cycle-state.ts'
import { driverOf } from './drivers.ts'
import { mainMeasures, ownFacts, startOf, type EvidenceFacts } from './evidence-facts.ts'
import { threatsTo, type EvidenceThreat } from './evidence-threats.ts'
import { onceAZone, type KnownZone } from './known-zone.ts'
import { cardsOf, lessonsFrom } from './lesson-evidence.ts'

/** How sure we can be, from an idea (0) to ready to hand over (6). Each level holds those below it. */
export const evidenceLevels = [0, 1, 2, 3, 4, 5, 6] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/** What each level asks for on top of the one below. */
export const evidenceSteps = {
  0: ['problem', 'because'],
  1: ['driver', 'measure', 'baseline', 'prediction', 'plan'],
  2: ['tests'],
  3: ['change', 'balance'],
  4: ['comparison'],
  5: ['sites'],
  6: ['card', 'person'],
} as const satisfies Record<EvidenceLevel, readonly string[]>
export type EvidenceStep = (typeof evidenceSteps)[EvidenceLevel][number]

/** Why a prototype stands where it does; a level that can be reached in two ways has two. */
export type EvidenceReason =
  | 'draft'
  | 'unfinished'
  | 'idea'
  | 'reasoned'
  | 'tried'
  | 'signal'
  | 'classes'
  | 'compared'
  | 'elsewhere'
  | 'handed-over'

/** Where a prototype stands on the evidence ladder. The words are in `i18n/<language>/levels.ts`. */
export interface EvidenceStanding {
  level: EvidenceLevel
  why: EvidenceReason
  /** The numbers that the sentences are filled with. */
  facts: EvidenceFacts
  /** At most two things that lead to the next level. */
  next: readonly EvidenceStep[]
  threats: readonly EvidenceThreat[]
  /** 0 to 5: what the level gives, one less for each threat (as padlocks are lost in the EEF toolkit). */
  locks: number
}

const locksOf: Record<EvidenceLevel, number> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 5 }
const classesNeeded = 3
const sitesNeeded = 2

/**
 * The evidence level of a prototype, from its files alone. After the Standards of Evidence of Nesta (Puttick and
 * Ludlow 2013), with what a class can do itself.
 */
export const evidenceLevel = onceAZone((zone: KnownZone, prototype: Entry<'prototype'>): EvidenceStanding => {
  const { graph } = zone
  const own = ownStanding(zone, prototype)
  const facts = { ...own.facts, sites: own.level < 4 ? 0 : otherSites(zone, prototype) }
  const cards = own.level < 4 ? [] : cardsFor(graph, prototype)
  const met = new Set<EvidenceStep>(own.met)
  if (facts.sites >= sitesNeeded) met.add('sites')
  if (cards.some(isFull)) met.add('card')
  if (cards.some(({ data }) => data.askAPerson)) met.add('person')
  const level = prototype.data.draft ? 0 : levelOf(met)
  // An idea may lack what an idea needs; then that comes first.
  const ahead = evidenceLevels.filter((each) => each === level + 1 || (each === 0 && level === 0))
  const threats = threatsTo(graph, prototype)
  return {
    level,
    why: reasonFor(level, met, facts, prototype.data.draft === true),
    facts,
    next: ahead
      .flatMap((each): readonly EvidenceStep[] => evidenceSteps[each])
      .filter((step) => !met.has(step))
      .slice(0, 2),
    threats,
    locks: Math.max(0, locksOf[level] - threats.length),
  }
})

/** What a prototype reached at its own school: level 4 at most. */
const ownStanding = onceAZone((zone: KnownZone, prototype: Entry<'prototype'>) => {
  const { graph } = zone
  const facts = ownFacts(zone, prototype)
  const { data } = prototype
  const cycles = graph.cyclesOf(prototype)
  const measures = mainMeasures(prototype)
  const steps: Partial<Record<EvidenceStep, boolean>> = {
    problem: data.problem !== undefined,
    because: data.because !== undefined,
    driver: driverOf(graph, prototype)?.driver !== undefined,
    measure: measures.length > 0,
    baseline: facts.signal || measures.some((measure) => startOf(measure) !== undefined),
    prediction: cycles.some(hasPrediction),
    plan: cycles.some((cycle) => cycle.data.lookAt !== undefined),
    tests: facts.tests >= 2,
    change: facts.signal || facts.classes >= classesNeeded,
    balance: facts.balance === 'held',
    comparison: facts.comparison === 'better',
  }
  const met = (Object.keys(steps) as EvidenceStep[]).filter((step) => steps[step])
  return { facts, met, level: data.draft ? 0 : levelOf(new Set(met)) }
})

/** The last level of which all steps are met, and those of the levels below. */
function levelOf(met: ReadonlySet<EvidenceStep>): EvidenceLevel {
  const first = evidenceLevels.findIndex((level) => evidenceSteps[level].some((step) => !met.has(step)))
  return evidenceLevels[first === -1 ? evidenceLevels.length - 1 : Math.max(0, first - 1)] ?? 0
}

function reasonFor(
  level: EvidenceLevel,
  met: ReadonlySet<EvidenceStep>,
  facts: EvidenceFacts,
  draft: boolean,
): EvidenceReason {
  if (draft) return 'draft'
  if (level === 0) return met.has('problem') && met.has('because') ? 'idea' : 'unfinished'
  if (level === 3) return facts.signal ? 'signal' : 'classes'
  return ({ 1: 'reasoned', 2: 'tried', 4: 'compared', 5: 'elsewhere', 6: 'handed-over' } as const)[level]
}

/** Schools other than its own in which the same idea was tried over time. */
function otherSites(zone: KnownZone, prototype: Entry<'prototype'>): number {
  const { graph } = zone
  const own = new Set(graph.linkedTo(prototype, 'school').map(({ id }) => id))
  const origins = [prototype, ...originsOf(graph, prototype), ...cardsNaming(graph, prototype)]
  const schools = new Set(origins.flatMap((origin) => [...schoolsThatGotThere(zone, origin)]))
  return [...schools].filter((id) => !own.has(id)).length
}

/** Schools whose team tried a prototype, or one that started from this entry, over time. */
const schoolsThatGotThere = onceAZone((zone: KnownZone, origin: AnyEntry): ReadonlySet<string> => {
  const { graph } = zone
  const family = graph
    .linksTo(origin)
    .flatMap(({ from, field }) => (from.kind === 'prototype' && field?.[0] === 'adaptedFrom' ? [from] : []))
  const logs = origin.kind === 'prototype' ? [origin] : graph.linkedTo(origin, 'prototype')
  const reached = [...logs, ...family].filter((each) => each.complete && ownStanding(zone, each).level >= 3)
  return new Set(reached.flatMap((each) => graph.linkedTo(each, 'school').map(({ id }) => id)))
})

const originsOf = (graph: KnowledgeGraph, prototype: Entry<'prototype'>): AnyEntry[] =>
  graph.linksFrom(prototype).flatMap(({ to, field }) => (field?.[0] === 'adaptedFrom' ? [to] : []))

const cardsNaming = (graph: KnowledgeGraph, prototype: Entry<'prototype'>): Entry<'strategy'>[] =>
  graph
    .linksTo(prototype)
    .flatMap(({ from, field }) =>
      from.kind === 'strategy' && from.complete && field?.[0] === 'sites' ? [from] : [],
    )

const cardsFor = (graph: KnowledgeGraph, prototype: Entry<'prototype'>): Entry<'strategy'>[] => [
  ...cardsNaming(graph, prototype),
  ...lessonsFrom(graph, prototype).flatMap((lesson) => cardsOf(graph, lesson)),
]

/** True when a card answers all twelve questions and says what it costs and how long it takes to start. */
const isFull = (card: Entry<'strategy'>): boolean =>
  openQuestions(card).length === 0 && card.data.cost !== undefined && card.data.timeToStart !== undefined
