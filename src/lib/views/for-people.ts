import type { Format } from '../i18n/format.ts'

/**
 * A message of the check for somebody who does not write the page: days as people write them, quotes cut
 * between words, and no sentence that speaks of a field. Empty when nothing is left.
 */
export function forPeople(message: string, { day }: Format): string {
  return sentencesOf(message)
    .filter((sentence) => !sentence.includes('`'))
    .join(' ')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, day)
    .replace(/\s+[^\s“”]*…”/g, ' …”')
}

/** The sentences of a text; one inside a quote does not end the sentence around it. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let [start, depth] = [0, 0]
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? ''
    if (character === '“') depth += 1
    if (character === '”') depth -= 1
    if (depth > 0 || !/[.?!]/.test(character) || text[index + 1] !== ' ') continue
    sentences.push(text.slice(start, index + 1))
    start = index + 2
  }
  return [...sentences, text.slice(start)].filter(Boolean)
}
