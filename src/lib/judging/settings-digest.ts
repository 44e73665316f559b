import type { Judging } from '../content/schemas/index.ts'
import { digestOf } from './canonical.ts'

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
