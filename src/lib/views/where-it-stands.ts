import type { AnyEntry, Entry } from '../content/entry.ts'
import { evidenceLevel, type EvidenceStanding } from '../knowledge/evidence-level.ts'
import { prototypesBehind } from '../knowledge/lesson-evidence.ts'
import { reachLevel, reachOfStrategy, type ReachStanding } from '../knowledge/reach-level.ts'
import { stageOf } from '../knowledge/stage.ts'
import type { PageContext } from './page-context.ts'

/** One worked-out level in words. */
export interface LevelRow {
  label: string
  name: string
  why: string
  /** Level and locks, for evidence. */
  detail?: string
  /** Filled of five. */
  locks?: number
  /** The page it is about, when that is another one. */
  of?: AnyEntry
}

/** What a page says of its own standing. */
export interface WhereItStands {
  rows: readonly LevelRow[]
  /** At most two things. Empty when the work is done, stopped or borrowed: nobody here could do them. */
  next: readonly string[]
  lessSure: readonly string[]
  ratings: readonly OutsideRating[]
}

/** A rating that a source carries, shown beside our levels and never merged with them. */
export interface OutsideRating {
  source: Entry<'source'>
  tier: string
  outcome: string
  ratedBy: string
}

/** Evidence and stage of a prototype. */
export function standingOfPrototype(context: PageContext, prototype: Entry<'prototype'>): WhereItStands {
  const { graph, words, format, today } = context
  const { evidence: say, stage: tell } = words.levels
  const standing = evidenceLevel(context, prototype)
  const { stage, why, facts, next } = stageOf(graph, prototype, today)
  const day = facts.lastDay ? format.day(facts.lastDay) : ''
  const ofEvidence = standing.next.map((step) => say.next[step](standing.facts))
  const ofStage = next.map((step) => tell.next[step](facts))
  const waits = stage === 'quiet' || stage === 'thinking'
  const isBorrowed = prototype.data.borrowed !== undefined
  const steps = waits ? [...ofStage, ...ofEvidence] : [...ofEvidence, ...ofStage]
  return {
    rows: [
      evidenceRow(context, standing),
      ...(isBorrowed
        ? []
        : [{ label: tell.label, name: tell.names[stage], why: tell.why[why]({ ...facts, day }) }]),
    ],
    next: isBorrowed || stage === 'stopped' ? [] : [...new Set(steps)].slice(0, 2),
    lessSure: standing.threats.map((threat) => say.threats[threat]()),
    ratings: ratingsOf(context, prototype),
  }
}

/** Reach of a lesson or a card, and the best evidence behind it. */
export function standingOfLesson(
  context: PageContext,
  entry: Entry<'lesson'> | Entry<'strategy'>,
): WhereItStands {
  const { words } = context
  const say = words.levels.reach
  const { why, facts, next, threats } = reachOf(context, entry)
  const best = bestPrototype(context, entry)
  return {
    rows: [
      { label: say.label, name: reachName(context, entry), why: say.why[why](facts) },
      ...(best
        ? [{ ...evidenceRow(context, evidenceLevel(context, best)), label: words.levels.behind, of: best }]
        : []),
    ],
    next: entry.data.borrowed ? [] : next.map((step) => say.next[step](facts)),
    lessSure: threats.map((threat) => say.threats[threat]()),
    ratings: ratingsOf(context, entry),
  }
}

/** One row of evidence for each prototype that a page names. */
export const evidenceOfNamed = (context: PageContext, entry: AnyEntry): LevelRow[] =>
  context.graph.linkedTo(entry, 'prototype').map((prototype) => ({
    ...evidenceRow(context, evidenceLevel(context, prototype)),
    of: prototype,
  }))

/** The word for the evidence level of a prototype. */
export const evidenceName = (context: PageContext, prototype: Entry<'prototype'>): string =>
  context.words.levels.evidence.names[evidenceLevel(context, prototype).level] ?? ''

/** The word for the stage of a prototype; none for borrowed work, which nobody here takes on. */
export const stageName = (
  { graph, words, today }: PageContext,
  prototype: Entry<'prototype'>,
): string | undefined =>
  prototype.data.borrowed ? undefined : words.levels.stage.names[stageOf(graph, prototype, today).stage]

/** The words for how far a lesson or a card has come. */
export function reachName(context: PageContext, entry: Entry<'lesson'> | Entry<'strategy'>): string {
  const { advice, names } = context.words.levels.reach
  const { level, why } = reachOf(context, entry)
  return why === 'advice' ? advice : names[level]
}

const reachOf = (context: PageContext, entry: Entry<'lesson'> | Entry<'strategy'>): ReachStanding =>
  entry.kind === 'lesson'
    ? reachLevel(context, entry as Entry<'lesson'>)
    : reachOfStrategy(context, entry as Entry<'strategy'>)

function evidenceRow({ words, format }: PageContext, standing: EvidenceStanding): LevelRow {
  const { evidence, level: ofSix, locks: ofFive } = words.levels
  const { level, why, facts, locks } = standing
  return {
    label: evidence.label,
    name: evidence.names[level] ?? '',
    why: evidence.why[why](facts),
    detail: `${ofSix(format.number(level))}, ${ofFive(format.number(locks))}`,
    locks,
  }
}

/** The prototype with the highest evidence level behind a lesson, or behind a card and its lessons. */
function bestPrototype(
  context: PageContext,
  entry: Entry<'lesson'> | Entry<'strategy'>,
): Entry<'prototype'> | undefined {
  const { graph } = context
  const prototypes =
    entry.kind === 'lesson'
      ? prototypesBehind(graph, entry as Entry<'lesson'>)
      : [
          ...graph.linkedTo(entry as AnyEntry, 'prototype'),
          ...graph.linkedTo(entry as AnyEntry, 'lesson').flatMap((lesson) => prototypesBehind(graph, lesson)),
        ]
  const rank = (prototype: Entry<'prototype'>) => evidenceLevel(context, prototype).level
  return prototypes.reduce<Entry<'prototype'> | undefined>(
    (best, each) => (best && rank(best) >= rank(each) ? best : each),
    undefined,
  )
}

const ratingsOf = (
  { graph }: PageContext,
  entry: AnyEntry | Entry<'lesson'> | Entry<'strategy'>,
): OutsideRating[] =>
  graph.linkedTo(entry as AnyEntry, 'source').flatMap((source) => {
    const { essaTier } = source.data
    return essaTier ? [{ source, ...essaTier }] : []
  })
