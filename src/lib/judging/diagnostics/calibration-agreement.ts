import { meanOf } from '../statistics/moments.ts'
import { weightedKappa } from '../reliability/weighted-kappa.ts'
import type { Levels } from '../rubric-total.ts'

/** How near a judge comes to the agreed scores of the calibration entries. */
export interface CalibrationAgreement {
  /** Levels that can be compared: both gave one. */
  compared: number
  /** Share of the agreed levels that the judge gave too, 0 to 1. "Not enough evidence" is not the same. */
  exact: number
  /** Share that is the same or one off. */
  adjacent: number
  /** Mean of agreed less given level; above 0 the judge is strict. */
  severity: number
  /** Quadratic weighted kappa; undefined when all levels are the same. */
  kappa: number | undefined
  /** Whether the judge may begin: see `CalibrationGate`. */
  passed: boolean
}

/** How near is near enough: share of levels at most one off, and mean levels too strict or mild. */
export interface CalibrationGate {
  agreement: number
  severity: number
}

/** Usual in scoring pupils' writing: four of five levels at most one off, and less than a level too strict or mild. */
export const usualGate: CalibrationGate = { agreement: 0.8, severity: 1 }

/** How many of a number of levels must be near enough. */
export const neededLevels = (all: number, { agreement }: CalibrationGate): number =>
  // So that 0.8 of 10 is 8 and no rounding makes it 9.
  Math.ceil(agreement * all - 1e-9)

/** Compares a judge's tries with the agreed levels, by entry. Undefined when nothing can be compared. */
export function calibrationAgreement(
  given: ReadonlyMap<string, Levels>,
  agreed: ReadonlyMap<string, Levels>,
  gate: CalibrationGate = usualGate,
): CalibrationAgreement | undefined {
  const asked = [...agreed.values()].flatMap((levels) =>
    Object.values(levels).filter((level) => level !== null),
  )
  const pairs = [...agreed].flatMap(([entry, levels]) =>
    Object.entries(levels).flatMap(([criterion, level]): (readonly [number, number])[] => {
      const own = given.get(entry)?.[criterion] ?? null
      return own === null || level === null ? [] : [[own, level]]
    }),
  )
  if (pairs.length === 0) return undefined
  const near = (most: number) => pairs.filter(([own, level]) => Math.abs(own - level) <= most).length
  const severity = meanOf(pairs.map(([own, level]) => level - own))
  return {
    compared: pairs.length,
    exact: near(0) / asked.length,
    adjacent: near(1) / asked.length,
    severity,
    kappa: weightedKappa(pairs, 'quadratic')?.value,
    passed: near(1) >= neededLevels(asked.length, gate) && Math.abs(severity) < gate.severity,
  }
}
