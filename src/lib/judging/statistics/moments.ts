/** Arithmetic mean; NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length
}

/** Sum in the order given. */
export function sumOf(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/** Variance of a sample, divided by n - 1; 0 of a single value. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = meanOf(values)
  return sumOf(values.map((value) => (value - mean) * (value - mean))) / (values.length - 1)
}

/** Pearson's correlation of pairs; undefined with fewer than three pairs or when one side does not vary. */
export function correlationOf(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < 3) return undefined
  const meanX = meanOf(pairs.map(([x]) => x))
  const meanY = meanOf(pairs.map(([, y]) => y))
  const products = (of: (dx: number, dy: number) => number) =>
    sumOf(pairs.map(([x, y]) => of(x - meanX, y - meanY)))
  const xx = products((dx) => dx * dx)
  const yy = products((_, dy) => dy * dy)
  // Rounding alone leaves this much of a value that is the same in all pairs.
  const nothing = (mean: number) => 1e-20 * pairs.length * (1 + mean * mean)
  if (xx <= nothing(meanX) || yy <= nothing(meanY)) return undefined
  return products((dx, dy) => dx * dy) / Math.sqrt(xx * yy)
}

/** Rounded to six decimals, never -0: results are ranked, compared and written with no more than these. */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}

/** Order of ids by their code units: the same in every language and on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Ids in the order of their code units, each once. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(byCodeUnits)
}
