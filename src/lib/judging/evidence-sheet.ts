import type { Entry } from '../content/entry.ts'
import { isKind } from '../content/entry.ts'
import type { Measure } from '../content/schemas/index.ts'
import { evidenceLevel } from '../knowledge/evidence-level.ts'
import { mainMeasures, ownFacts, startOf } from '../knowledge/evidence-facts.ts'
import type { KnownZone } from '../knowledge/known-zone.ts'
import { isFinished } from '../knowledge/lesson-evidence.ts'
import { statusOf, type Status } from '../knowledge/status.ts'

/**
 * What stands behind an entry, counted the same way for all and with no word of the team's own: a judge compares
 * evidence, not how well it is told. Nothing in it names a school, a person or a page.
 */
export interface EvidenceSheet {
  /** Evidence level, 0 to 6, and locks, 0 to 5. */
  level: number
  locks: number
  status: Status
  cycles: { finished: number; predictedFirst: number }
  /** How predictions came out, as the team says. */
  predictions: { yes: number; partly: number; no: number; unclear: number }
  /** Largest step of the scale ladder that was tried, 1 to 7; undefined when nothing was tried. */
  scale?: number
  measures: EvidenceMeasure[]
  /** What must not get worse: not counted, worse, or held. */
  balance: 'none' | 'worse' | 'held'
  /** Whether a run chart shows a change that chance does not explain, and from how many points. */
  runChart: { points: number; change: boolean }
  comparison: 'none' | 'unlike' | 'even' | 'better'
}

/**
 * How far a number went. The numbers themselves stand on the public page of the prototype, so they would tell whose
 * entry it is.
 */
export interface EvidenceMeasure {
  kind: Measure['kind']
  better: Measure['better']
  /**
   * Tenths of the way from the start to the aim, at the last value that a finished cycle gives: 10 is the aim, below 0
   * is away from it. From -20 to 20; undefined when one of the three is not known.
   */
  reached?: number
}

/** A zone as it is known on a day. */
export type DatedZone = KnownZone & { today: string }

/** The evidence sheets of an entry: one for each prototype it names, in the order it names them. */
export function evidenceSheets(zone: DatedZone, entry: Entry<'entry'>): EvidenceSheet[] {
  const named = zone.graph.linksFrom(entry).filter(({ field }) => field?.[0] === 'prototypes')
  return named.flatMap(({ to }) => (isKind(to, 'prototype') ? sheetOf(zone, to) : []))
}

function sheetOf(zone: DatedZone, prototype: Entry<'prototype'>): EvidenceSheet {
  const { graph, today } = zone
  const { level, locks } = evidenceLevel(zone, prototype)
  const facts = ownFacts(zone, prototype)
  const cycles = graph.cyclesOf(prototype).filter(isFinished)
  const held = (answer: string) => cycles.filter(({ data }) => data.predictionHeld === answer).length
  const scales = cycles.flatMap(({ data }) => data.scale ?? [])
  return {
    level,
    locks,
    status: statusOf(graph, prototype, today),
    cycles: { finished: facts.finished, predictedFirst: facts.tests },
    predictions: { yes: held('yes'), partly: held('partly'), no: held('no'), unclear: held('cannot tell') },
    ...(scales.length > 0 && { scale: Math.max(...scales) }),
    measures: mainMeasures(prototype).map((measure) => measureOf(measure, cycles)),
    balance: facts.balance,
    runChart: { points: facts.points, change: facts.signal },
    comparison: facts.comparison,
  }
}

function measureOf(measure: Measure, cycles: readonly Entry<'cycle'>[]): EvidenceMeasure {
  const before = startOf(measure)
  const last = cycles
    .flatMap(({ data }) => data.results ?? [])
    .findLast((result) => result.measure === measure.id && result.value !== undefined)?.value
  const aim = measure.aim?.to
  const isKnown = before !== undefined && aim !== undefined && last !== undefined && aim !== before
  return {
    kind: measure.kind,
    better: measure.better,
    ...(isKnown && { reached: tenthsOf((last - before) / (aim - before)) }),
  }
}

// Adding 0 turns the -0 that rounding gives into 0.
const tenthsOf = (share: number) => Math.max(-20, Math.min(20, Math.round(share * 10))) + 0
