/** With fewer values the middle half says too little: by chance alone one in ten charts would have one far out. */
const valuesNeeded = 7
const fence = 3

/** A value that stands apart, and between which values the others lie. */
export interface FarOut<T> {
  point: T
  lowest: number
  highest: number
}

/**
 * Values farther from the middle half than three times its width (Tukey 1977, "far out"). By chance fewer than one
 * chart in twenty has one. Empty when half of the values are the same, for then any other would stand apart.
 */
export function findFarOut<T extends { value: number }>(points: readonly T[]): FarOut<T>[] {
  if (points.length < valuesNeeded) return []
  const sorted = points.map(({ value }) => value).sort((a, b) => a - b)
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)]
  const reach = fence * (high - low)
  if (reach === 0) return []
  const isFar = ({ value }: T) => value < low - reach || value > high + reach
  const others = sorted.filter((value) => value >= low - reach && value <= high + reach)
  return points
    .filter(isFar)
    .map((point) => ({ point, lowest: others[0] ?? NaN, highest: others.at(-1) ?? NaN }))
}

/** Value below which a share of the sorted values lies, in a straight line between two of them. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? NaN
  return below + (place % 1) * ((sorted[Math.ceil(place)] ?? NaN) - below)
}
