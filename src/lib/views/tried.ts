import type { AnyEntry, Entry } from '../content/entry.ts'
import { bandsOf, type GradeBand } from '../knowledge/grade-bands.ts'
import { isOwn } from '../knowledge/own-work.ts'
import { reachLevel, reachLevels, reachOfStrategy } from '../knowledge/reach-level.ts'
import { sayProgress } from './cycle-result.ts'
import { statusOf, type Status } from '../knowledge/status.ts'
import { schoolsBehind } from './evidence-of-lesson.ts'
import type { PageContext } from './page-context.ts'
import { practiceOf } from './practice.ts'
import { evidenceName, reachName } from './where-it-stands.ts'

/** What somebody asks about. */
export type Topic =
  | { of: 'problem'; problem: Entry<'problem'> }
  | { of: 'practice'; practice: string }
  | { of: 'grades'; band: GradeBand }
  | { of: 'everything' }

/** Something to copy: a card or a lesson, with how far it has come. */
export interface ToCopy {
  entry: Entry<'strategy'> | Entry<'lesson'>
  /** What to do, in the words of the page. */
  says: string
  reach: string | undefined
  schools: readonly Entry<'school'>[]
}

export interface TriedPrototype {
  entry: Entry<'prototype'>
  schools: readonly Entry<'school'>[]
  status: Status
  progress: string | undefined
  evidence: string | undefined
}

/** Something that did not work, and what it taught. */
export interface DidNotWork {
  entry: Entry<'lesson'> | Entry<'prototype'> | Entry<'cycle'>
  /** The prototype of a cycle. */
  whole?: Entry<'prototype'>
  says: string | undefined
  schools: readonly Entry<'school'>[]
}

/** A role to ask, in the language of the page that names it: never a person's name. */
export interface Asked {
  text: string
  of: AnyEntry
}

/** All that was tried for a topic. */
export interface Tried {
  /** Cards first, then lessons; those that have come furthest first. */
  copy: ToCopy[]
  avoid: DidNotWork[]
  prototypes: TriedPrototype[]
  ask: Asked[]
  communities: readonly Entry<'community'>[]
  /** Schools of the prototypes, each once. */
  schools: number
}

/** Gathers what was tried for a topic, in the zone and in work retold from elsewhere. Drafts are left out. */
export function triedFor(context: PageContext, topic: Topic): Tried {
  const { graph, today } = context
  const prototypes = entriesOn(context, topic, 'prototype')
  const lessons = entriesOn(context, topic, 'lesson').filter(({ data }) => !data.supersededBy)
  const strategies = entriesOn(context, topic, 'strategy')
  const failed = lessons.filter(({ data }) => data.outcome === 'did not work')
  const rows = prototypes.map((entry) => ({
    entry,
    schools: graph.linkedTo(entry, 'school'),
    status: statusOf(graph, entry, today),
    progress: sayProgress(context, entry),
    evidence: evidenceName(context, entry),
  }))
  const stopped = rows.filter(({ status }) => status === 'abandon')
  return {
    copy: [...copyCards(context, strategies), ...copyLessons(context, lessons)],
    avoid: [
      ...failed.map((entry) => ({
        entry,
        says: entry.data.notThis ?? entry.data.claim,
        schools: schoolsBehind(context, entry),
      })),
      ...stopped.map(({ entry, schools }) => ({ entry, schools, says: whyStopped(context, entry) })),
      ...rows.filter((row) => !stopped.includes(row)).flatMap((row) => wrongTurns(context, row)),
    ],
    prototypes: rows.sort((a, b) => Number(isOwn(b.entry)) - Number(isOwn(a.entry))),
    ask: askedFor(strategies, rows),
    communities: topic.of === 'problem' ? graph.linkedFrom(topic.problem, 'community') : [],
    schools: new Set(rows.flatMap(({ schools }) => schools.map(({ id }) => id))).size,
  }
}

/** Pages that say something about a topic, each once. */
export const pagesIn = ({ copy, avoid, prototypes }: Tried): number =>
  new Set([...copy, ...avoid, ...prototypes].map(({ entry }) => entry.url)).size

/** `So far: 3 prototypes in 2 schools, 4 lessons and 1 strategy card.` */
export function countsOf(
  { words, format }: PageContext,
  { copy, avoid, prototypes, schools }: Tried,
): string {
  const say = words.tried
  const known = [...copy, ...avoid].map(({ entry }) => entry.kind)
  const lessons = known.filter((kind) => kind === 'lesson').length
  const cards = known.filter((kind) => kind === 'strategy').length
  const tries = say.prototypes(prototypes.length, format.number(prototypes.length))
  const parts = [
    prototypes.length > 0 && say.inSchools(tries, schools, format.number(schools)),
    lessons > 0 && say.lessons(lessons, format.number(lessons)),
    cards > 0 && say.cards(cards, format.number(cards)),
  ].filter((part) => part !== false)
  return parts.length > 0 ? say.counts(format.list(parts)) : say.nothing
}

/** True when nothing at all is known. */
export const isUntried = ({ copy, avoid, prototypes }: Tried): boolean =>
  copy.length + avoid.length + prototypes.length === 0

function entriesOn<K extends 'prototype' | 'lesson' | 'strategy'>(
  context: PageContext,
  topic: Topic,
  kind: K,
): Entry<K>[] {
  const { graph } = context
  const tag = topic.of === 'practice' ? graph.practiceTags.get(topic.practice) : undefined
  const found = (
    topic.of === 'problem'
      ? graph.linkedFrom(topic.problem, kind)
      : topic.of === 'practice'
        ? (tag ? practiceOf(context, tag).pages : []).filter((page) => page.kind === kind)
        : graph.all(kind)
  ) as readonly Entry<'prototype' | 'lesson' | 'strategy'>[]
  const fits = ({ data }: Entry<'prototype' | 'lesson' | 'strategy'>) =>
    !data.draft && (topic.of !== 'grades' || bandsOf(data.grades).includes(topic.band))
  return found.filter(fits) as Entry<K>[]
}

function copyCards(context: PageContext, strategies: readonly Entry<'strategy'>[]): ToCopy[] {
  const { graph } = context
  return strategies
    .map((entry) => ({
      entry,
      says: entry.data.plainWords ?? '',
      reach: reachName(context, entry),
      schools: graph.linkedTo(entry, 'school'),
      place: reachLevels.indexOf(reachOfStrategy(context, entry).level),
    }))
    .sort((a, b) => b.place - a.place || b.schools.length - a.schools.length)
}

function copyLessons(context: PageContext, lessons: readonly Entry<'lesson'>[]): ToCopy[] {
  return lessons
    .filter(({ data }) => data.outcome !== 'did not work')
    .map((entry) => ({
      entry,
      says: entry.data.doThis ?? entry.data.claim,
      reach: reachName(context, entry),
      schools: schoolsBehind(context, entry),
      place: reachLevels.indexOf(reachLevel(context, entry).level),
    }))
    .sort((a, b) => b.place - a.place || b.schools.length - a.schools.length)
}

/** Cycles of work that goes on in which the prediction was not right. */
function wrongTurns({ graph }: PageContext, { entry: whole, schools }: TriedPrototype): DidNotWork[] {
  const cycles = graph.cyclesOf(whole).filter(({ data }) => data.predictionHeld === 'no' && !data.draft)
  return cycles.map((entry) => ({ entry, whole, schools, says: entry.data.learned }))
}

function whyStopped({ graph }: PageContext, prototype: Entry<'prototype'>): string | undefined {
  const last = graph.cyclesOf(prototype).findLast(({ data }) => data.decision === 'abandon')
  return last?.data.learned ?? last?.data.decisionBecause
}

/** Roles of people who know: those that cards name, then who led a prototype. */
function askedFor(strategies: readonly Entry<'strategy'>[], prototypes: readonly TriedPrototype[]): Asked[] {
  return [
    ...strategies.flatMap((of) => (of.data.askAPerson ? [{ text: of.data.askAPerson, of }] : [])),
    ...prototypes.flatMap(({ entry: of, schools }) => {
      const role = of.data.coach ?? of.data.siteLeader
      const places = schools.map(({ title }) => title).join(', ')
      return role && isOwn(of) ? [{ text: [role, places].filter(Boolean).join(', '), of }] : []
    }),
  ]
}

/** What a topic is called. */
export function topicName(context: PageContext, topic: Topic): string {
  const { words } = context
  if (topic.of === 'problem') return topic.problem.title
  if (topic.of === 'grades') return words.tried.grades[topic.band]
  if (topic.of === 'everything') return words.tried.everything
  const tag = context.graph.practiceTags.get(topic.practice)
  return tag ? practiceOf(context, tag).name : topic.practice
}
