import { valuesByUnit, type Rating } from './rating.ts'

/** How far two values are apart; see `differences`. */
export type AlphaLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * Krippendorff's alpha, 1 - observed / expected disagreement, from the coincidence matrix (Krippendorff 2011,
 * "Computing Krippendorff's Alpha-Reliability"). No unit; 1 is full agreement, 0 what chance gives. Missing
 * values and any number of raters are fine; units with a single value say nothing. Undefined when there is
 * nothing to compare or all values are the same.
 */
export function krippendorffAlpha(
  ratings: readonly Rating<number | string>[],
  level: AlphaLevel,
): number | undefined {
  const units = [...valuesByUnit(ratings).values()].filter((values) => values.length > 1)
  const categories = [...new Set(units.flat())].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const place = new Map(categories.map((category, at) => [category, at]))
  const coincidences = categories.map(() => categories.map(() => 0))
  for (const values of units)
    for (const [first, a] of values.entries())
      for (const [second, b] of values.entries())
        if (first !== second) coincidences[place.get(a)!]![place.get(b)!]! += 1 / (values.length - 1)
  // Whole numbers, summed without the rounding of the parts above.
  const totals = categories.map(() => 0)
  for (const value of units.flat()) totals[place.get(value)!]! += 1
  const all = totals.reduce((sum, total) => sum + total, 0)
  // How many values are below a category and in half of it.
  let sum = 0
  const middles = totals.map((total) => (sum += total) - total / 2)
  let observed = 0
  let expected = 0
  for (const [c, row] of coincidences.entries())
    for (const [k, count] of row.entries()) {
      const difference = differences[level](c, k, categories, middles)
      observed += count * difference
      expected += totals[c]! * totals[k]! * difference
    }
  return expected === 0 ? undefined : 1 - ((all - 1) * observed) / expected
}

type Difference = (
  c: number,
  k: number,
  categories: readonly (number | string)[],
  middles: readonly number[],
) => number

/** Squared differences of the four levels, as Krippendorff defines them. */
const differences: Record<AlphaLevel, Difference> = {
  nominal: (c, k) => (c === k ? 0 : 1),
  // How many values lie between the two, half of each end counted.
  ordinal: (c, k, _, middles) => {
    const between = middles[c]! - middles[k]!
    return between * between
  },
  interval: (c, k, categories) => {
    const apart = Number(categories[c]) - Number(categories[k])
    return apart * apart
  },
  ratio: (c, k, categories) => {
    const sum = Number(categories[c]) + Number(categories[k])
    const share = sum === 0 ? 0 : (Number(categories[c]) - Number(categories[k])) / sum
    return share * share
  },
}
