import type { Judging } from '../content/schemas/index.ts'
import { digestOf } from './canonical.ts'

/**
 * Digest of what a ballot was filled in under: entries, rubric, settings and practice entries as they were frozen, and
 * the promise of chance. Every ballot carries it, so that no rule can be changed once a score is known.
 */
export const rulesDigest = ({ frozen, seed }: Pick<Judging, 'frozen' | 'seed'>): string =>
  digestOf({ frozen: frozen ?? null, seed: seed?.digest ?? null })

/** Digest of everything about a competition's judging that may not change once the entries are frozen. */
export function settingsDigest(judging: Omit<Judging, 'frozen'>): string {
  const { rounds, reveal, awards, apart, noEvidence, tieRule, disclosure, showEntries, calibration } = judging
  return digestOf({
    rounds,
    reveal,
    awards,
    apart,
    noEvidence,
    tieRule,
    disclosure,
    showEntries,
    calibration,
  })
}
