/** A sentence as a range of its text, and how many words it has. */
export interface Sentence {
  start: number
  end: number
  words: number
}

/** Short forms whose period ends no sentence. */
const shortForms =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|dr|mr|mrs|ms|st|no|approx|p\. ej|sra?|dra|ee|núm|pág|aprox)\.$/i
const longestShortForm = 8
const codesOf = (marks: string) => new Set([...marks].map((mark) => mark.charCodeAt(0)))
const enders = codesOf('.!?…')
const closers = codesOf(`"'”’»)]`)
const openers = codesOf(`"'“‘«(¿¡[`)
const joiners = codesOf(`'’-`)

/**
 * The sentences of a paragraph, in English or Spanish. A word is a run of letters, joined by hyphens and apostrophes;
 * figures are no words. Reads the text once, letter by letter, because every page goes through here.
 */
export function scanSentences(text: string, onWord?: (word: string) => void): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let words = 0
  let at = 0
  while (at < text.length) {
    if (isLetter(text, at)) {
      const end = endOfWord(text, at)
      onWord?.(text.slice(at, end))
      words += 1
      at = end
      continue
    }
    const next = enders.has(text.charCodeAt(at)) ? startAfter(text, at) : undefined
    if (next === undefined) {
      at += 1
      continue
    }
    if (words > 0) sentences.push({ start, end: at + 1, words })
    ;[start, words, at] = [next, 0, next]
  }
  if (words > 0) sentences.push({ start, end: text.length, words })
  return sentences
}

/** How many words a text has. */
export const countWords = (text: string): number =>
  scanSentences(text).reduce((sum, { words }) => sum + words, 0)

/** Latin letters with and without accents, and other scripts; no signs and figures. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const plain = code | 32
  return (plain >= 97 && plain <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)
}

function endOfWord(text: string, from: number): number {
  let at = from + 1
  while (isLetter(text, at) || (joiners.has(text.charCodeAt(at)) && isLetter(text, at + 1))) at += 1
  return at
}

/** Where the next sentence starts when this mark ends one; undefined when it does not. */
function startAfter(text: string, mark: number): number | undefined {
  let at = mark + 1
  while (closers.has(text.charCodeAt(at))) at += 1
  if (at < text.length && !/\s/.test(text[at] ?? '')) return undefined
  while (/\s/.test(text[at] ?? '')) at += 1
  let first = at
  while (openers.has(text.charCodeAt(first))) first += 1
  if (first < text.length && !/[\p{Lu}\p{N}]/u.test(text[first] ?? '')) return undefined
  if (text[mark] === '.' && shortForms.test(text.slice(Math.max(0, mark - longestShortForm), mark + 1)))
    return undefined
  return at
}
