import type { Edit, Fix, Span } from './issue.ts'

/** The place in a picture for the words it does not have yet; only a person can say what it shows. */
export function placeForWords(source: string, { start, end }: Span): Fix | undefined {
  const there = source.slice(start, end)
  const place = (at: number, length: number, before = '', after = ''): Fix => ({
    safe: false,
    edits: [],
    words: { start: start + at, end: start + at + length, before, after },
  })
  const brackets = /^!\[\s*(?=\])/.exec(there)
  if (brackets) return place(2, brackets[0].length - 2)
  const attribute = /\salt=(["'])\s*\1/.exec(there)
  if (attribute) return place(attribute.index, attribute[0].length, ' alt="', '"')
  const name = /^<[A-Za-z]+/.exec(there)
  return name ? place(name[0].length, 0, ' alt="', '"') : undefined
}

/** The edits of a fix; with the words of a person where it needs them. Signs that could end the place are left out. */
export function answerFix(fix: Fix, typed = ''): readonly Edit[] {
  if (!fix.words) return fix.edits
  const { start, end, before, after } = fix.words
  const words = typed
    .replace(/[[\]<>{}"\\`]|\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
  return words === '' ? fix.edits : [...fix.edits, { start, end, text: `${before}${words}${after}` }]
}
