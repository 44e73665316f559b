import type { Kappa } from './fleiss-kappa.ts'

/** What a near miss counts: nothing, by the distance, or by its square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic'

/**
 * Cohen's weighted kappa for two raters, such as a judge and the consensus on calibration entries (Cohen 1968,
 * Psychological Bulletin 70: 213-220), with z by Fleiss, Cohen and Everitt (1969, Psychological Bulletin 72:
 * 323-327). Undefined without pairs or when both always give one and the same level.
 */
export function weightedKappa(
  pairs: readonly (readonly [number, number])[],
  weights: KappaWeights,
): Kappa | undefined {
  const levels = [...new Set(pairs.flat())].sort((a, b) => a - b)
  const range = (levels.at(-1) ?? 0) - (levels[0] ?? 0)
  if (range === 0) return undefined
  const weigh = (a: number, b: number) => {
    const apart = Math.abs(a - b) / range
    return weights === 'none' ? Number(a === b) : 1 - (weights === 'linear' ? apart : apart * apart)
  }
  const n = pairs.length
  const share = (side: 0 | 1) =>
    levels.map((level) => pairs.filter((pair) => pair[side] === level).length / n)
  const first = share(0)
  const second = share(1)
  const sum = (of: (a: number, b: number) => number) =>
    levels.reduce((total, _, a) => total + levels.reduce((row, __, b) => row + of(a, b), 0), 0)
  const weightAt = (a: number, b: number) => weigh(levels[a]!, levels[b]!)
  const observed = pairs.reduce((total, [a, b]) => total + weigh(a, b), 0) / n
  const chance = sum((a, b) => first[a]! * second[b]! * weightAt(a, b))
  const value = (observed - chance) / (1 - chance)
  const rowMean = levels.map((_, a) => second.reduce((total, p, b) => total + p * weightAt(a, b), 0))
  const columnMean = levels.map((_, b) => first.reduce((total, p, a) => total + p * weightAt(a, b), 0))
  const variance =
    (sum((a, b) => first[a]! * second[b]! * (weightAt(a, b) - rowMean[a]! - columnMean[b]!) ** 2) -
      chance * chance) /
    (n * (1 - chance) ** 2)
  return { value, z: variance > 0 ? value / Math.sqrt(variance) : undefined }
}
