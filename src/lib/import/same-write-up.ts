import { parseFrontmatter } from '../content/frontmatter.ts'
import type { Form } from '../forms/form.ts'

/** The fields and the text of a write-up that is to be written. */
export interface WriteUp {
  data: Readonly<Record<string, unknown>>
  body: string
}

/** True when a file says all that a write-up says: it was sent before. The file may say more. */
export function isSameWriteUp({ data, body }: WriteUp, text: string, form: Form): boolean {
  const there = parseFrontmatter(text)
  const fields = there.data ?? {}
  const ours = new Set(['draft', 'lang', ...form.filledIn.map(({ path }) => path[0])])
  const answers = Object.entries(data).filter(([name]) => !ours.has(name))
  if (!answers.every(([name, value]) => isEqual(value, fields[name]))) return false
  return answers.length >= enough || (body !== '' && newParts(body, there.body) === '')
}

/** So many same answers, and it is the same write-up even when its text was mended since. */
const enough = 3

/** The parts of a text, each with its heading, that another text does not have yet. */
export function newParts(body: string, there: string): string {
  const known = `\n${plain(there)}\n`
  return body
    .split(/\n(?=#{1,6} )/)
    .filter((part) => !known.includes(`\n${plain(part)}\n`))
    .map((part) => part.trim())
    .join('\n\n')
}

/** Words without what a person mends in them: blank lines, and what was said about a picture. */
const plain = (text: string) =>
  text
    .replace(/<Figure\b[^>]*?src="([^"]*)"[^>]*>/g, '<Figure src="$1">')
    .replace(/[ \t\r]*\n\s*/g, '\n')
    .trim()

/** True when two values of fields are the same. */
export const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
