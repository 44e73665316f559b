/** What the restricted likelihood of the severity model knows of the scores. */
export interface RatioInput {
  /** Eigenvalues of the design, those that are 0 first. */
  values: readonly number[]
  /** The judges' summed deviations along each vector. */
  along: readonly number[]
  /** Sum of squares within entries. */
  rest: number
  /** Reviews less entries; 1 or more. */
  freedom: number
  /** How many eigenvalues are 0. */
  nulls: number
}

const largest = 1e6

/**
 * The ratio of variances (judges : rest) with the least
 *   sum log(1 + ratio value) + freedom log(rest - sum ratio along^2 / (1 + ratio value)),
 * which is -2 times the restricted log-likelihood, up to a constant. Its slope has no logarithm, so the place
 * where it turns is found by halving to the last digit; a grid from 1e-6 to 1e6 finds every turn. 0 when judges
 * do not differ; 1e6 when nothing is left but their differences.
 */
export function estimateRatio(input: RatioInput): number {
  const known = prepare(input)
  const grid = [0]
  for (let ratio = 1e-6; ratio < largest; ratio *= 1.5) grid.push(ratio)
  grid.push(largest)
  const candidates: number[] = []
  for (const [at, low] of grid.entries()) {
    const high = grid[at + 1]
    if (at === 0 && slope(known, 0) >= 0) candidates.push(0)
    if (high === undefined) {
      if (slope(known, low) < 0) candidates.push(low)
    } else if (slope(known, low) < 0 && slope(known, high) >= 0) candidates.push(halve(known, low, high))
  }
  let best = 0
  let bestHeight = height(known, 0)
  for (const candidate of candidates) {
    const candidateHeight = height(known, candidate)
    if (candidateHeight < bestHeight) {
      best = candidate
      bestHeight = candidateHeight
    }
  }
  return best
}

/** -2 times the restricted log-likelihood at a ratio, up to a constant. */
export function restrictedHeight(input: RatioInput, ratio: number): number {
  return height(prepare(input), ratio)
}

type Known = RatioInput & { parts: readonly number[]; least: number }

function prepare(input: RatioInput): Known {
  const { values, along, rest, nulls } = input
  // What is left when judges explain all they can; sums of positive parts lose no digits.
  const parts = values.map((value, k) => (k < nulls ? 0 : (along[k]! * along[k]!) / value))
  const least = Math.max(0, rest - parts.reduce((sum, part) => sum + part, 0))
  return { ...input, parts, least: least < 1e-12 * rest ? 0 : least }
}

function height(known: Known, ratio: number): number {
  let sum = 0
  for (const value of known.values.slice(known.nulls)) sum += Math.log(1 + ratio * value)
  return sum + known.freedom * Math.log(unexplained(known, ratio))
}

function slope(known: Known, ratio: number): number {
  let rising = 0
  let falling = 0
  for (const [k, value] of known.values.entries()) {
    if (k < known.nulls) continue
    const grown = 1 + ratio * value
    rising += value / grown
    falling += (known.along[k]! * known.along[k]!) / (grown * grown)
  }
  return rising - (known.freedom * falling) / unexplained(known, ratio)
}

function unexplained({ values, parts, least, nulls }: Known, ratio: number): number {
  let sum = least
  for (const [k, value] of values.entries()) if (k >= nulls) sum += parts[k]! / (1 + ratio * value)
  return sum
}

function halve(known: Known, from: number, to: number): number {
  let low = from
  let high = to
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (slope(known, middle) < 0) low = middle
    else high = middle
  }
}
