/** Gives the words of a new sentence of so many words. */
export type Sentence = (random: () => number, least: number, most: number) => string[]

/** Learns from texts which word follows which, so that new sentences use words as often as the texts do. */
export function learnSentences(texts: readonly string[]): Sentence {
  const followers = new Map<string, string[]>()
  const starts: string[] = []
  for (const text of texts)
    for (const line of text.split(/(?<=[.!?])\s+|\n+/)) {
      const words = line.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
      if (words.length < 3) continue
      starts.push(words[0]?.toLowerCase() ?? '')
      for (const [at, word] of words.entries()) {
        const next = words[at + 1]
        if (next === undefined) continue
        const known = followers.get(word.toLowerCase())
        if (known) known.push(next)
        else followers.set(word.toLowerCase(), [next])
      }
    }
  return (random, least, most) => {
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
    const length = least + Math.floor(random() * (most - least + 1))
    const words = [pick(starts)]
    while (words.length < length) words.push(pick(followers.get(words.at(-1)?.toLowerCase() ?? '') ?? starts))
    return words
  }
}
