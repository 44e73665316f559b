import { parseFrontmatter } from '../content/frontmatter.ts'
import { kinds, schemas, type Kind } from '../content/schemas/index.ts'
import { kinds as english } from '../i18n/en/kinds.ts'
import { kinds as spanish } from '../i18n/es/kinds.ts'

/** What a file can be: a write-up of a kind, or the table of numbers beside a prototype. */
export type WriteUpKind = Kind | 'data'

/** What a text most likely is, by the name of its file, its fields and its first lines; undefined when nothing tells. */
export function guessKind(text: string, name = ''): WriteUpKind | undefined {
  if (/\.csv$/i.test(name)) return 'data'
  if (/^cycle-?\d+\b/i.test(name)) return 'cycle'
  const { data } = parseFrontmatter(text)
  if (data) return byFields(Object.keys(data))
  return isNumbers(text) ? 'data' : byWords(text)
}

/** True for a table whose first line names the columns of `data.csv`. */
export const isNumbers = (text: string): boolean =>
  ['date', 'measure', 'value'].every((column) =>
    new RegExp(`\\b${column}\\b`, 'i').test(text.split('\n', 1)[0] ?? ''),
  )

/** How many kinds have a field: one that few have says more. */
const spread = new Map<string, number>()
for (const kind of kinds)
  for (const field of Object.keys(schemas[kind].shape)) spread.set(field, (spread.get(field) ?? 0) + 1)

function byFields(fields: readonly string[]): Kind | undefined {
  const weights = kinds.map((kind) => {
    const own = fields.filter((field) => Object.hasOwn(schemas[kind].shape, field))
    return own.reduce((sum, field) => sum + 1 / (spread.get(field) ?? 1), 0)
  })
  const best = Math.max(...weights)
  // Fields such as `title`, which every kind has, say nothing.
  return best < 0.2 ? undefined : kinds[weights.indexOf(best)]
}

/** The kind whose name comes first in the first lines of notes. */
function byWords(text: string): Kind | undefined {
  const start = text.slice(0, 300).toLowerCase()
  const named = kinds.flatMap((kind) => {
    const places = [english.one[kind], spanish.one[kind]].map((word) => wordAt(start, word.toLowerCase()))
    const found = places.filter((at) => at !== -1)
    return found.length > 0 ? [{ kind, at: Math.min(...found) }] : []
  })
  return named.sort((a, b) => a.at - b.at)[0]?.kind
}

const wordAt = (text: string, word: string): number =>
  ` ${text} `.search(new RegExp(`[^\\p{L}]${word}[^\\p{L}]`, 'u'))
