import { distance } from 'fastest-levenshtein'

/** Finds what a written label stands for, among candidates that are each known by several labels. */
export type LabelMatcher<T> = (written: string) => T | undefined

/**
 * Looks labels up as people write them: whatever their capitals, accents, numbers in front, stars and remarks in
 * brackets behind; then with a slip of the pen; then by the words they share. Undefined when nothing or too much fits.
 */
export function labelMatcher<T>(
  candidates: readonly { item: T; labels: readonly string[] }[],
): LabelMatcher<T> {
  const known = candidates.flatMap(({ item, labels }) =>
    labels.map((label) => ({ item, plain: plainLabel(label), words: wordsOf(label) })),
  )
  const exact = new Map(known.map(({ plain, item }) => [plain, item]).reverse() as [string, T][])
  const only = (found: typeof known) => {
    const items = new Set(found.map(({ item }) => item))
    return items.size === 1 ? [...items][0] : undefined
  }
  return (written) => {
    const plain = plainLabel(written)
    if (plain === '' || plain.length > 160) return undefined
    const same = exact.get(plain)
    if (same !== undefined) return same
    const slip = Math.floor(plain.length / 8)
    const near = slip > 0 ? known.filter((each) => closeTo(plain, each.plain, slip)) : []
    if (near.length > 0) return only(near)
    const words = wordsOf(written)
    return only(known.filter((each) => shared(words, each.words) >= 0.75))
  }
}

const closeTo = (one: string, other: string, slip: number) =>
  Math.abs(one.length - other.length) <= slip && distance(one, other) <= slip

/** A label without what people and programs put around it: `2. ¿Qué pasó? *` becomes `que paso`. */
export const plainLabel = (label: string): string =>
  label
    .replace(/\s*[([][^()[\]]*[)\]]\s*[:*]*\s*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*\d{1,2}[.)]\s*/, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

const small = new Set(
  'a an the of to is it in on for and or did do does was were you your we our what el la los las de del un una que en y o se su sus lo al es fue por para con'.split(
    ' ',
  ),
)

const wordsOf = (label: string): Set<string> =>
  new Set(
    plainLabel(label)
      .split(' ')
      .filter((word) => word !== '' && !small.has(word)),
  )

/** How much of both sets is in both, 0 to 1. A single shared word says too little. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length
  return both < 2 ? 0 : both / (one.size + other.size - both)
}
