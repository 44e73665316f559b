import type { AnyEntry } from '../content/entry.ts'
import type { FieldPath, Span } from '../content/issue.ts'

/** A text of an entry with its place: a field of the frontmatter or a block of the body. */
export interface PlacedText {
  place: { field: FieldPath } | { span: Span }
  text: string
  /** True for running text; false for headings, lists, tables and short fields such as names. */
  prose: boolean
}

/** Fields whose words are not the writer's to choose, or are told to the check and not to readers. */
const left = new Set(['ignore', 'borrowed', 'citation', 'requirement', 'sources'])
/** A field of fewer words is a name or a label. */
const fewestWords = 6

/** Every text of an entry in its order: fields first, then the body. */
export function listTexts({ data, body }: AnyEntry): readonly PlacedText[] {
  const texts: PlacedText[] = []
  collectFields(data, [], texts)
  for (const { text, span, aside } of body.blocks)
    texts.push({ place: { span }, text, prose: aside !== true })
  return texts
}

function collectFields(value: object, path: FieldPath, texts: PlacedText[]): void {
  for (const [key, inner] of Object.entries(value)) {
    if (left.has(key)) continue
    const field = [...path, Array.isArray(value) ? Number(key) : key]
    if (typeof inner === 'object' && inner !== null) collectFields(inner, field, texts)
    else if (typeof inner === 'string' && inner.includes(' '))
      texts.push({ place: { field }, text: inner, prose: isProse(inner) })
  }
}

function isProse(text: string): boolean {
  let at = -1
  for (let words = 1; words < fewestWords; words += 1) {
    at = text.indexOf(' ', at + 1)
    if (at === -1) return false
  }
  return true
}
