import { valuesByUnit, type Rating } from './rating.ts'

/** Chance-corrected agreement on categories. No unit; 1 is full agreement, 0 what chance gives. */
export interface Kappa {
  value: number
  /** Divided by its standard error when there is no agreement but by chance; undefined when that is unknown. */
  z: number | undefined
}

/**
 * Fleiss's kappa for any number of raters (Fleiss 1971, Psychological Bulletin 76: 378-382), its z by Fleiss, Nee
 * and Landis (1979, Psychological Bulletin 86: 974-977), which needs as many raters for each unit. Units with a
 * single rating are left out. Undefined when there is nothing to compare or a single category.
 */
export function fleissKappa(ratings: readonly Rating<number | string>[]): Kappa | undefined {
  const units = [...valuesByUnit(ratings).values()].filter((values) => values.length > 1)
  const totals = new Map<number | string, number>()
  let agreement = 0
  for (const values of units) {
    const counts = new Map<number | string, number>()
    for (const value of values) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
      totals.set(value, (totals.get(value) ?? 0) + 1)
    }
    let pairs = 0
    for (const count of counts.values()) pairs += count * (count - 1)
    agreement += pairs / (values.length * (values.length - 1))
  }
  if (totals.size < 2) return undefined
  const all = units.reduce((sum, values) => sum + values.length, 0)
  const shares = [...totals.values()].map((total) => total / all)
  const sum = (of: (p: number) => number) => shares.reduce((total, p) => total + of(p), 0)
  const chance = sum((p) => p * p)
  const value = (agreement / units.length - chance) / (1 - chance)
  const raters = units[0]?.length ?? 0
  if (units.some((values) => values.length !== raters)) return { value, z: undefined }
  const spread = sum((p) => p * (1 - p))
  const skew = sum((p) => p * (1 - p) * (1 - 2 * p))
  const variance = (2 * (spread * spread - skew)) / (units.length * raters * (raters - 1) * spread * spread)
  return { value, z: variance > 0 ? value / Math.sqrt(variance) : undefined }
}
