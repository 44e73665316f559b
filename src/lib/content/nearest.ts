import { distance } from 'fastest-levenshtein'

/**
 * Words of a list that are so close to a mistyped one that they may be meant, closest first. Capital
 * letters and accents do not count. Empty when nothing is close.
 */
export function findNearest(typed: string, words: Iterable<string>, limit = 1): string[] {
  return nearestAmong(words)(typed, limit)
}

/** The same for many mistyped words and one list; remembers what it has answered. */
export function nearestAmong(words: Iterable<string>): (typed: string, limit?: number) => string[] {
  // Made when the first mistyped word turns up; most runs have none.
  let folded: { word: string; plain: string }[] | undefined
  const answers = new Map<string, string[]>()
  return (typed, limit = 1) => {
    folded ??= [...new Set(words)].map((word) => ({ word, plain: fold(word) }))
    const answer = answers.get(typed) ?? inOrder(typed, folded)
    answers.set(typed, answer)
    return answer.slice(0, limit)
  }
}

function inOrder(typed: string, words: readonly { word: string; plain: string }[]): string[] {
  const wanted = fold(typed)
  const far = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))
  const close: { word: string; steps: number }[] = []
  for (const { word, plain } of words) {
    if (Math.abs(plain.length - wanted.length) > far) continue
    const steps = distance(wanted, plain)
    if (steps <= far && steps < wanted.length) close.push({ word, steps })
  }
  return close.sort((a, b) => a.steps - b.steps || (a.word < b.word ? -1 : 1)).map((each) => each.word)
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
