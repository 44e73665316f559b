import { distance } from 'fastest-levenshtein'

/** Shorter words are near too many others to guess. */
const leastToGuess = 4
/** From this length on, two slips are likely one word. */
const longWord = 8

/**
 * Words of a list that somebody may have meant by a mistyped word: one slip away (two for long words), a swap of
 * two neighbours counting as one. Fewest slips first, then the word on most pages.
 */
export function nearWords(
  typed: string,
  words: Iterable<readonly [word: string, pages: number]>,
  limit = 3,
): string[] {
  if (typed.length < leastToGuess) return []
  const most = typed.length >= longWord ? 2 : 1
  const near: { word: string; slips: number; pages: number }[] = []
  for (const [word, pages] of words) {
    if (Math.abs(word.length - typed.length) > most) continue
    const slips = isSwapped(typed, word) ? 1 : distance(typed, word)
    if (slips > 0 && slips <= most) near.push({ word, slips, pages })
  }
  near.sort((a, b) => a.slips - b.slips || b.pages - a.pages || (a.word < b.word ? -1 : 1))
  const fewest = near[0]?.slips
  return near
    .filter(({ slips }) => slips === fewest)
    .slice(0, limit)
    .map(({ word }) => word)
}

/** True when two neighbouring letters changed places and all else is the same. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
