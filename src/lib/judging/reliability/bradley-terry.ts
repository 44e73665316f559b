import { sortedIds } from '../statistics/moments.ts'

/** How often each of two was preferred to the other. */
export interface Comparison {
  first: string
  second: string
  firstWins: number
  secondWins: number
}

/** Strength of one that was compared, in logits: ln of the odds of being preferred to the reference. */
export interface Ability {
  id: string
  ability: number
  /** Standard error against the reference, from the Hessian; 0 for the reference itself. */
  se: number
}

export interface BradleyTerryOptions {
  /** Whose ability is 0; the first id when left out. */
  reference?: string
  /**
   * Draws abilities towards 0, as a normal prior with variance 1 / ridge would. Needed when somebody won or lost
   * everything, whose ability would have no end.
   */
  ridge?: number
}

/**
 * Bradley and Terry (1952, Biometrika 39: 324-345) by Newton's method. Undefined when the comparisons leave an
 * ability open (nobody to compare with, or always won or lost) and no ridge is given.
 */
export function bradleyTerry(
  comparisons: readonly Comparison[],
  { reference, ridge = 0 }: BradleyTerryOptions = {},
): Ability[] | undefined {
  const ids = sortedIds(comparisons.flatMap(({ first, second }) => [first, second]))
  const fixed = reference ?? ids[0]
  const free = ids.filter((id) => id !== fixed)
  const place = new Map(free.map((id, at) => [id, at]))
  let abilities = free.map(() => 0)
  for (let step = 0; step < 100; step += 1) {
    const gradient = abilities.map((ability) => -ridge * ability)
    const hessian = free.map((_, row) => free.map((_, column) => (row === column ? ridge : 0)))
    for (const { first, second, firstWins, secondWins } of comparisons) {
      const a = place.get(first)
      const b = place.get(second)
      const apart = (a === undefined ? 0 : abilities[a]!) - (b === undefined ? 0 : abilities[b]!)
      const wins = 1 / (1 + Math.exp(-apart))
      const slope = firstWins - (firstWins + secondWins) * wins
      const curve = (firstWins + secondWins) * wins * (1 - wins)
      for (const [at, sign] of [
        [a, 1],
        [b, -1],
      ] as const) {
        if (at === undefined) continue
        gradient[at]! += sign * slope
        hessian[at]![at]! += curve
      }
      if (a !== undefined && b !== undefined && a !== b) {
        hessian[a]![b]! -= curve
        hessian[b]![a]! -= curve
      }
    }
    const inverse = invert(hessian)
    if (!inverse) return undefined
    const change = inverse.map((row) => row.reduce((sum, value, at) => sum + value * gradient[at]!, 0))
    abilities = abilities.map((ability, at) => ability + Math.max(-1, Math.min(1, change[at]!)))
    if (abilities.some((ability) => Math.abs(ability) > 30)) return undefined
    if (change.every((value) => Math.abs(value) < 1e-12))
      return ids.map((id) => {
        const at = place.get(id)
        if (at === undefined) return { id, ability: 0, se: 0 }
        return { id, ability: abilities[at]!, se: Math.sqrt(inverse[at]![at]!) }
      })
  }
  return undefined
}

/**
 * Share of the differences between abilities that is not chance, 0 to 1: (SD^2 - MSE) / SD^2, the scale
 * separation reliability of comparative judgement (Pollitt 2012, Assessment in Education 19: 281-300).
 */
export function separationReliability(abilities: readonly Ability[]): number | undefined {
  if (abilities.length < 2) return undefined
  const mean = abilities.reduce((sum, { ability }) => sum + ability, 0) / abilities.length
  const spread =
    abilities.reduce((sum, { ability }) => sum + (ability - mean) ** 2, 0) / (abilities.length - 1)
  const error = abilities.reduce((sum, { se }) => sum + se * se, 0) / abilities.length
  return spread > 0 ? Math.max(0, (spread - error) / spread) : undefined
}

/** Gauss-Jordan elimination; undefined when rows depend on each other. */
function invert(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const size = matrix.length
  const rows = matrix.map((row, at) => [...row, ...row.map((_, other) => (other === at ? 1 : 0))])
  for (let at = 0; at < size; at += 1) {
    let pivot = at
    for (let row = at; row < size; row += 1)
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row
    ;[rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!]
    const own = rows[at]!
    const divisor = own[at]!
    if (Math.abs(divisor) < 1e-12) return undefined
    for (let column = 0; column < 2 * size; column += 1) own[column]! /= divisor
    for (const [row, values] of rows.entries()) {
      const factor = values[at]!
      if (row === at || factor === 0) continue
      for (let column = 0; column < 2 * size; column += 1) values[column]! -= factor * own[column]!
    }
  }
  return rows.map((row) => row.slice(size))
}
