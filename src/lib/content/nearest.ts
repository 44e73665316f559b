import { distance } from 'fastest-levenshtein'

/**
 * Words of a list that are so close to a mistyped one that they may be meant, closest first. Capital
 * letters and accents do not count. Empty when nothing is close.
 */
export function findNearest(typed: string, words: Iterable<string>, limit = 1): string[] {
  const word = fold(typed)
  const far = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))
  const close: { word: string; steps: number }[] = []
  for (const other of new Set(words)) {
    if (Math.abs(other.length - word.length) > far) continue
    const steps = distance(word, fold(other))
    if (steps <= far && steps < word.length) close.push({ word: other, steps })
  }
  const inOrder = close.sort((a, b) => a.steps - b.steps || (a.word < b.word ? -1 : 1))
  return inOrder.slice(0, limit).map((each) => each.word)
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
