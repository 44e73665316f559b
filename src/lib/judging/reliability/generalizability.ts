import type { VarianceComponents } from './variance-components.ts'

/** How well a panel tells entries apart. No unit, 0 to 1. */
export interface Generalizability {
  /** G: share of the differences between entries that another panel would see again. */
  relative: number
  /** Phi: the same for the scores themselves, with strict and mild judges counted against it. */
  absolute: number
}

/**
 * Generalizability coefficients for the mean of `reviewsPerEntry` reviews (Brennan 2001, Generalizability Theory,
 * ch. 2): G = entries / (entries + rest / k), Phi = entries / (entries + (judges + rest) / k). With other numbers
 * of reviews they say how many judges would be needed. Undefined when nothing varies.
 */
export function generalizability(
  { entryVariance, judgeVariance, residualVariance }: VarianceComponents,
  reviewsPerEntry: number,
): Generalizability | undefined {
  const relative = entryVariance + residualVariance / reviewsPerEntry
  if (!(relative > 0)) return undefined
  return {
    relative: entryVariance / relative,
    absolute: entryVariance / (relative + judgeVariance / reviewsPerEntry),
  }
}
