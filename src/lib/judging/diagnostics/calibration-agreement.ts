import { meanOf } from '../statistics/moments.ts'
import { weightedKappa } from '../reliability/weighted-kappa.ts'
import type { Levels } from '../rubric-total.ts'

/** How near a judge comes to the agreed scores of the calibration entries. */
export interface CalibrationAgreement {
  /** Levels that can be compared: both gave one. */
  compared: number
  /** Share of the levels that are the same, 0 to 1. */
  exact: number
  /** Share that is the same or one off. */
  adjacent: number
  /** Mean of agreed less given level; above 0 the judge is strict. */
  severity: number
  /** Quadratic weighted kappa; undefined when all levels are the same. */
  kappa: number | undefined
  /** Whether the judge may begin: see `gate`. */
  passed: boolean
}

/** Usual in scoring pupils' writing: four of five levels at most one off, and less than a level too strict or mild. */
const gate = { adjacent: 0.8, severity: 1 } as const

/** Compares a judge's first tries with the agreed levels, by entry. Undefined when nothing can be compared. */
export function calibrationAgreement(
  given: ReadonlyMap<string, Levels>,
  agreed: ReadonlyMap<string, Levels>,
): CalibrationAgreement | undefined {
  const pairs = [...agreed].flatMap(([entry, levels]) =>
    Object.entries(levels).flatMap(([criterion, level]): (readonly [number, number])[] => {
      const own = given.get(entry)?.[criterion] ?? null
      return own === null || level === null ? [] : [[own, level]]
    }),
  )
  if (pairs.length === 0) return undefined
  const share = (most: number) =>
    pairs.filter(([own, level]) => Math.abs(own - level) <= most).length / pairs.length
  const adjacent = share(1)
  const severity = meanOf(pairs.map(([own, level]) => level - own))
  return {
    compared: pairs.length,
    exact: share(0),
    adjacent,
    severity,
    kappa: weightedKappa(pairs, 'quadratic')?.value,
    passed: adjacent >= gate.adjacent && Math.abs(severity) < gate.severity,
  }
}
