import { chanceFrom } from './chance.ts'
import { round6 } from './moments.ts'
import type { SeverityModel } from './severity-model.ts'

export interface RankOptions {
  /** Published beforehand, so that anybody can draw the same numbers. */
  seed: string
  /** How many times the ranking is drawn. */
  draws: number
  /** How many entries there are awards or places in the final for. */
  top: number
  /** Share of the draws the rank interval holds, 0.9 for 90 percent. */
  interval: number
  /** Entries that are ranked; all when left out. Calibration entries only link the judges. */
  ranked?: readonly string[]
}

/** Where an entry came in the draws. */
export interface RankEstimate {
  entry: string
  /** Best rank within the interval, 1 for the first. */
  rankLow: number
  /** Worst rank within the interval. */
  rankHigh: number
  /** Share of the draws in which it was among the top, 0 to 1; undefined when nothing tells the spread. */
  pTop: number | undefined
}

export interface RankSimulation {
  /** In the order of `ranked`, or of the model's entries. */
  entries: RankEstimate[]
  /** Share of the draws in which the first came before the second, ties by half; undefined as `pTop`. */
  beats(first: string, second: string): number | undefined
}

/**
 * Draws the adjusted scores again and again from their joint distribution and ranks each draw. Scores of a draw
 * are N(adjusted, Cov) with the t-scaling sqrt(freedom / chi-square) for an estimated variance (Goldstein and
 * Spiegelhalter 1996, J. R. Stat. Soc. A 159: 385-443, on ranks; Cov as in `severity-model.ts`).
 */
export function simulateRanks(model: SeverityModel, options: RankOptions): RankSimulation {
  const { design, residualVariance, weights } = model
  const names = options.ranked ?? design.entries
  const places = names.map((name) => design.entries.indexOf(name))
  const count = names.length
  if (residualVariance === undefined) return nothingKnown(names)
  const centers = places.map((at) => round6(model.entries[at]!.adjusted))
  const own = places.map((at) => Math.sqrt(residualVariance / design.reviewsOfEntry[at]!))
  // Column by column what a judge drawn stricter or milder would do to each entry.
  const shared = weights.map((weight, k) =>
    places.map((at) => Math.sqrt(residualVariance * weight) * design.reach[at]![k]!),
  )
  const chance = chanceFrom(options.seed, 'ranks')
  const values = new Float64Array(count)
  const order = Array.from({ length: count }, (_, index) => index)
  const lowAt = names.map(() => new Uint32Array(count + 1))
  const highAt = names.map(() => new Uint32Array(count + 1))
  const top = new Float64Array(count)
  const before = names.map(() => new Float64Array(count))
  for (let draw = 0; draw < options.draws; draw += 1) {
    const stretch = Math.sqrt(model.freedom / chance.chiSquare(model.freedom))
    for (let at = 0; at < count; at += 1) values[at] = own[at]! * chance.normal()
    for (const column of shared) {
      const z = chance.normal()
      for (let at = 0; at < count; at += 1) values[at]! += z * column[at]!
    }
    for (let at = 0; at < count; at += 1) values[at] = centers[at]! + stretch * values[at]!
    order.sort((a, b) => values[b]! - values[a]! || a - b)
    countDraw(values, order, options.top, { lowAt, highAt, top, before })
  }
  const tail = ((1 - options.interval) / 2) * options.draws
  const position = new Map(names.map((name, at) => [name, at]))
  return {
    entries: names.map((entry, at) => ({
      entry,
      rankLow: lowest(lowAt[at]!, tail),
      rankHigh: highest(highAt[at]!, tail),
      pTop: top[at]! / options.draws,
    })),
    beats: (first, second) => before[position.get(first)!]![position.get(second)!]! / options.draws,
  }
}

interface Counts {
  lowAt: Uint32Array[]
  highAt: Uint32Array[]
  top: Float64Array
  before: Float64Array[]
}

/** Entries with the same value share the ranks, and the places at the top, among them. */
function countDraw(values: Float64Array, order: readonly number[], top: number, counts: Counts): void {
  for (let from = 0; from < order.length;) {
    let to = from + 1
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1
    const share = Math.min(1, Math.max(0, (top - from) / (to - from)))
    for (let at = from; at < to; at += 1) {
      const entry = order[at]!
      counts.lowAt[entry]![from + 1]! += 1
      counts.highAt[entry]![to]! += 1
      counts.top[entry]! += share
      const row = counts.before[entry]!
      for (let other = from; other < to; other += 1) if (other !== at) row[order[other]!]! += 0.5
      for (let other = to; other < order.length; other += 1) row[order[other]!]! += 1
    }
    from = to
  }
}

/** First rank with more than `tail` draws at it or before it. */
function lowest(ranks: Uint32Array, tail: number): number {
  let sum = 0
  for (const [rank, count] of ranks.entries()) {
    sum += count
    if (sum > tail) return rank
  }
  return ranks.length - 1
}

/** Last rank with more than `tail` draws at it or after it. */
function highest(ranks: Uint32Array, tail: number): number {
  let sum = 0
  for (let rank = ranks.length - 1; rank > 0; rank -= 1) {
    sum += ranks[rank]!
    if (sum > tail) return rank
  }
  return 1
}

function nothingKnown(names: readonly string[]): RankSimulation {
  return {
    entries: names.map((entry) => ({ entry, rankLow: 1, rankHigh: names.length, pTop: undefined })),
    beats: () => undefined,
  }
}
