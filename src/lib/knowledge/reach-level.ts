import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { answeredQuestions } from './card-questions.ts'
import { onceAZone, type KnownZone } from './known-zone.ts'
import {
  cardsOf,
  cyclesBehind,
  isFinished,
  isReadByAnother,
  isSameRole,
  isTest,
  prototypesBehind,
} from './lesson-evidence.ts'

/** How far a lesson has come, from a note to a practice of the district (after CRPE 2018). */
export const reachLevels = ['note', 'micro', 'tested', 'candidate', 'replicable', 'district'] as const
export type ReachLevel = (typeof reachLevels)[number]

/** What each level asks for on top of the one below. */
export const reachSteps = {
  note: [],
  micro: ['evidence'],
  tested: ['cycles', 'reader'],
  candidate: ['card', 'limits', 'decision'],
  replicable: ['full-card', 'sites', 'less-well'],
  district: ['policy'],
} as const satisfies Record<ReachLevel, readonly string[]>
export type ReachStep = (typeof reachSteps)[ReachLevel][number] | 'lessons'

/** What makes a lesson less sure, whatever its level. */
export type ReachThreat = 'superseded' | 'one-school'

/** What stands behind a lesson, counted. */
export interface ReachFacts {
  /** True when any cycle, source or story is linked as evidence. */
  linked: boolean
  finished: number
  /** Finished cycles whose prediction came first and was compared with the result. */
  tests: number
  schools: number
  /** Questions of twelve that its fullest card answers; -1 without a card. */
  answered: number
  /** Schools beyond the one it comes from that used it. */
  sites: number
}

/** Why a lesson or a card stands where it does: its level, or a reason of its own. */
export type ReachReason = ReachLevel | 'draft' | 'warning' | 'advice'

/** Where a lesson stands on its ladder. The words are in `i18n/<language>/levels.ts`. */
export interface ReachStanding {
  level: ReachLevel
  why: ReachReason
  facts: ReachFacts
  /** At most two things that lead to the next level. */
  next: readonly ReachStep[]
  threats: readonly ReachThreat[]
}

const candidateAnswers = 8
const fullAnswers = 11
const otherSitesNeeded = 2

/** The reach of a lesson, from its files and those that link to it. */
export const reachLevel = onceAZone((zone: KnownZone, lesson: Entry<'lesson'>): ReachStanding => {
  const { graph } = zone
  const { data } = lesson
  const cards = cardsOf(graph, lesson)
  const facts = factsOf(zone, lesson, cards)
  const cycles = cyclesBehind(graph, lesson)
  const steps: Record<Exclude<ReachStep, 'lessons'>, boolean> = {
    evidence: facts.finished > 0,
    cycles: facts.tests >= 2,
    reader: isReadByAnother(lesson),
    card: facts.answered >= candidateAnswers,
    limits: data.mayNotWorkWhen !== undefined,
    decision: cycles.some((cycle) => isFinished(cycle) && /adopt|expand/.test(cycle.data.decision ?? '')),
    'full-card': facts.answered >= fullAnswers,
    sites: facts.sites >= otherSitesNeeded && isUsedByAnother(lesson, cards),
    'less-well': cards.some((card) => card.data.lessWell !== undefined),
    policy: [lesson, ...cards].some((entry) => isMadeTheRule(zone, entry)),
  }
  const isMet = (step: ReachStep) => step !== 'lessons' && steps[step]
  const first = reachLevels.findIndex((level) => !reachSteps[level].every(isMet))
  const reached = reachLevels[first === -1 ? reachLevels.length - 1 : first - 1] ?? 'note'
  // What did not work is told on; nobody makes a card of it.
  const isWarning = data.outcome === 'did not work' || data.outcome === 'watch out'
  const isDone = isWarning && reachLevels.indexOf(reached) >= reachLevels.indexOf('tested')
  const level = data.draft ? 'note' : isDone ? 'tested' : reached
  const goal = isDone ? undefined : reachLevels[reachLevels.indexOf(level) + 1]
  const ahead: readonly ReachStep[] = goal ? reachSteps[goal] : []
  return {
    level,
    why: data.draft ? 'draft' : isDone ? 'warning' : level,
    facts,
    next: ahead.filter((step) => !isMet(step)).slice(0, 2),
    threats: threatsTo(lesson, facts),
  }
})

/** The reach of a strategy card: that of the lesson behind it that has come furthest. */
export const reachOfStrategy = onceAZone((zone: KnownZone, card: Entry<'strategy'>): ReachStanding => {
  const lessons = lessonsOf(zone.graph, card).map((lesson) => reachLevel(zone, lesson))
  const rank = ({ level }: ReachStanding) => reachLevels.indexOf(level)
  const best = lessons.reduce<ReachStanding | undefined>(
    (furthest, each) => (furthest && rank(furthest) >= rank(each) ? furthest : each),
    undefined,
  )
  if (best) return best
  const facts = {
    linked: false,
    finished: 0,
    tests: 0,
    schools: 0,
    answered: answeredQuestions(card),
    sites: 0,
  }
  return { level: 'note', why: 'advice', facts, next: ['lessons'], threats: [] }
})

function lessonsOf(graph: KnowledgeGraph, card: Entry<'strategy'>): Entry<'lesson'>[] {
  const grown = graph
    .linksTo(card)
    .flatMap(({ from, field }) =>
      from.kind === 'lesson' && from.complete && field?.[0] === 'strategy' ? [from] : [],
    )
  return [...new Set([...graph.linkedTo(card, 'lesson'), ...grown])]
}

function factsOf(zone: KnownZone, lesson: Entry<'lesson'>, cards: readonly Entry<'strategy'>[]): ReachFacts {
  const { graph, history } = zone
  const cycles = cyclesBehind(graph, lesson)
  const prototypes = prototypesBehind(graph, lesson)
  const schoolsAt = (entry: AnyEntry) => graph.linkedTo(entry, 'school').map(({ id }) => id)
  const home = new Set(prototypes[0] ? schoolsAt(prototypes[0]) : [])
  const seen = new Set(prototypes.flatMap(schoolsAt))
  const used = new Set([...seen, ...cards.flatMap((card) => [...schoolsUsing(zone, card)])])
  return {
    linked: graph.linksFrom(lesson).some(({ field }) => field?.[0] === 'evidence'),
    finished: cycles.filter(isFinished).length,
    tests: cycles.filter((cycle) => isTest(cycle, history)).length,
    schools: seen.size,
    answered: Math.max(-1, ...cards.map(answeredQuestions)),
    sites: [...used].filter((id) => !home.has(id)).length,
  }
}

/** Schools that a card names as sites, and those whose prototype with results started from it. */
const schoolsUsing = onceAZone(({ graph }: KnownZone, card: Entry<'strategy'>): ReadonlySet<string> => {
  const family = graph
    .linksTo(card)
    .flatMap(({ from, field }) => (from.kind === 'prototype' && field?.[0] === 'adaptedFrom' ? [from] : []))
  const tried = family.filter((prototype) => graph.cyclesOf(prototype).some(isFinished))
  return new Set([card, ...tried].flatMap((entry) => graph.linkedTo(entry, 'school').map(({ id }) => id)))
})

/** True unless every site of the cards names the author of the lesson as the one who did it. */
const isUsedByAnother = ({ data }: Entry<'lesson'>, cards: readonly Entry<'strategy'>[]): boolean =>
  cards.some((card) => card.data.sites?.some(({ who }) => !isSameRole(who ?? '', data.author)) ?? false)

/** Kinds of page that tell many schools what to do. Read by name, so that a zone without them loses nothing. */
const rulings: readonly string[] = ['guardrail', 'session']
const firm: readonly string[] = ['zone policy', 'board policy', 'law']

const isMadeTheRule = onceAZone(({ graph }: KnownZone, entry: AnyEntry): boolean =>
  graph
    .linksTo(entry)
    .some(
      ({ from }) =>
        rulings.includes(from.kind) ||
        (from.kind === 'flexibility' && from.complete && firm.includes(from.data.standing)),
    ),
)

function threatsTo({ data }: Entry<'lesson'>, { finished, schools }: ReachFacts): ReachThreat[] {
  return [
    ...(data.supersededBy === undefined ? [] : (['superseded'] as const)),
    ...(finished > 0 && schools === 1 ? (['one-school'] as const) : []),
  ]
}
