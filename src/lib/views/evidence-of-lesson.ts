import type { AnyEntry, Entry } from '../content/entry.ts'
import { sayResult } from './cycle-result.ts'
import { schoolsOf } from './evidence-place.ts'
import { statusOfCycle, type Status } from './decision.ts'
import type { PageContext } from './page-context.ts'

/** One thing a lesson rests on. */
export interface Evidence {
  entry: AnyEntry
  schools: readonly Entry<'school'>[]
  /** For a cycle: what it was decided and what it saw. */
  status?: Status
  result?: string
}

/** Lists what a lesson rests on, in the order written. */
export function listEvidence(context: PageContext, lesson: Entry<'lesson'>): Evidence[] {
  const entries = context.graph.linksFrom(lesson).filter((link) => link.field?.[0] === 'evidence')
  return [...new Set(entries.map((link) => link.to))].map((entry) => {
    const schools = entry.kind === 'source' ? [] : schoolsOf(context, entry)
    if (entry.kind !== 'cycle' || !entry.complete) return { entry, schools }
    const result = sayResult(context, entry)
    return { entry, schools, status: statusOfCycle(entry, context.today), ...(result && { result }) }
  })
}

/** Schools in which a lesson was seen, each once. */
export function schoolsBehind(context: PageContext, lesson: Entry<'lesson'>): readonly Entry<'school'>[] {
  return [...new Set(listEvidence(context, lesson).flatMap(({ schools }) => schools))]
}

/** How sure a lesson is, counted: schools, finished cycles, and whether guesses were compared with results. */
export function saySureness(context: PageContext, lesson: Entry<'lesson'>): string[] {
  const { format, words } = context
  const say = words.records.sure
  const evidence = listEvidence(context, lesson)
  if (evidence.length === 0) return [say.none]
  const cycles = finishedCycles(context, evidence)
  const schools = new Set(evidence.flatMap((item) => item.schools)).size
  if (cycles.length === 0 && schools === 0) return [say.outsideOnly]
  const compared = cycles.filter(
    ({ data }) => data.predictionHeld && data.predictionHeld !== 'cannot tell',
  ).length
  const seen = say.seen(
    say.schools(schools, format.number(schools)),
    say.cycles(cycles.length, format.number(cycles.length)),
  )
  return [
    seen,
    cycles.length > 0 && say.compared(compared, cycles.length, format.number(compared)),
    lesson.data.checkedBy ? say.checked : say.notChecked,
    schools === 1 && say.oneSchool,
  ].filter((sentence) => sentence !== false)
}

function finishedCycles({ graph }: PageContext, evidence: readonly Evidence[]): Entry<'cycle'>[] {
  const cycles = evidence.flatMap(({ entry }) => {
    if (entry.kind === 'cycle') return [entry]
    return entry.kind === 'prototype' ? graph.cyclesOf(entry) : []
  })
  return [...new Set(cycles)].filter(({ data }) => data.decision)
}
