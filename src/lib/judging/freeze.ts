import type { Entry } from '../content/entry.ts'
import type { Rubric } from '../content/schemas/index.ts'
import { blindDigest, blindView, type BlindEntry } from './blind-view.ts'
import { digestOf } from './canonical.ts'
import { isHandedIn } from './changed-pages.ts'
import type { DatedZone } from './evidence-sheet.ts'

/** The entries as they are judged, and which code stands for which. */
export interface FrozenEntries {
  entries: BlindEntry[]
  /** Ids of entries by code. Not public before the reveal. */
  codes: Record<string, string>
  /** Digests, as `judging.yaml` holds them. */
  rubric: string
  digests: Record<string, string>
}

/**
 * Freezes the entries of a competition that were handed in. Codes follow from the seed, not from names or from the
 * order in which entries came.
 */
export function freezeEntries(
  zone: DatedZone,
  entries: readonly Entry<'entry'>[],
  rubric: Rubric,
  seed: string,
): FrozenEntries {
  const handedIn = entries.filter(isHandedIn)
  const shuffled = handedIn
    .map((entry) => ({ entry, place: digestOf([seed, entry.id]) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
  const blind = shuffled.map(({ entry }, index) =>
    blindView(zone, entry, `e-${String(index + 1).padStart(2, '0')}`),
  )
  return {
    entries: blind,
    codes: Object.fromEntries(shuffled.map(({ entry }, index) => [blind[index]?.code ?? '', entry.id])),
    rubric: digestOf(rubric),
    digests: Object.fromEntries(blind.map((entry) => [entry.code, blindDigest(entry)])),
  }
}
