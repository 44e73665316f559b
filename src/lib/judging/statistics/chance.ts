import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Numbers that look like chance and are the same in every run, on every machine. */
export interface Chance {
  /** From 0 up to 1, 1 left out. */
  uniform(): number
  /** A whole number from 0 up to `count`, `count` left out. */
  below(count: number): number
  /** Mean 0, standard deviation 1. */
  normal(): number
  /** A draw of the chi-square distribution with `freedom` of 1 or more. */
  chiSquare(freedom: number): number
  /** The same things in another order. */
  shuffle<T>(things: readonly T[]): T[]
}

/**
 * Chance from a published seed. Each purpose has a stream of its own, so that one more draw for the ranks does
 * not change who reads what. Only sums, products, quotients and roots make the values, which every engine
 * rounds the same way; a logarithm is compared with and never passed on.
 */
export function chanceFrom(seed: string, purpose: string): Chance {
  const source = xoroshiro128plus(digest(`${seed}/${purpose}`))
  const uniform = () => uniformFloat64(source)
  const below = (count: number) => Math.floor(uniform() * count)
  const normal = () => drawNormal(uniform)
  return {
    uniform,
    below,
    normal,
    chiSquare: (freedom) => drawChiSquare(freedom, uniform, normal),
    shuffle: (things) => {
      const mixed = [...things]
      for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = below(at + 1)
        ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
      }
      return mixed
    },
  }
}

/** Leva (1992), "A fast normal random number generator", ACM TOMS 18(4): 449-453. */
function drawNormal(uniform: () => number): number {
  for (;;) {
    const u = 1 - uniform()
    const v = 1.7156 * (uniform() - 0.5)
    const x = u - 0.449871
    const y = Math.abs(v) + 0.386595
    const q = x * x + y * (0.196 * y - 0.25472 * x)
    if (q < 0.27597 || (q <= 0.27846 && v * v <= -4 * u * u * Math.log(u))) return v / u
  }
}

/** Marsaglia and Tsang (2000), "A simple method for generating gamma variables", ACM TOMS 26(3): 363-372. */
function drawChiSquare(freedom: number, uniform: () => number, normal: () => number): number {
  if (freedom < 2) {
    const single = normal()
    return single * single
  }
  const d = freedom / 2 - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = 1 - uniform()
    const square = x * x
    if (u < 1 - 0.0331 * square * square || Math.log(u) < square / 2 + d * (1 - v + Math.log(v)))
      return 2 * d * v
  }
}

/** FNV-1a over the characters: a whole number of 32 bits. */
function digest(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
