import type { Body } from './body.ts'
import type { AnyEntry } from './entry.ts'
import { fingerprint } from './fingerprint.ts'
import type { FieldPath } from './issue.ts'
import { wordFields } from './translation-schema.ts'

/** A value of the source beside what a translation has in its place. */
export interface Pair {
  field: FieldPath
  source: unknown
  here: unknown
  /** True for words, which a translation says anew; false for numbers, days, links and choices. */
  words: boolean
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True for a file of which something could be read; of a broken one nothing is shown. */
export const isReadable = (words: AnyEntry): boolean =>
  Object.keys(words.data).length > 0 || words.body.html !== ''

/**
 * A short key of all words of an entry. It changes when somebody changes a word, and not for a number, a day or a
 * link, since those are always taken from the source.
 */
export function markOf(entry: AnyEntry): string {
  const texts = listPairs(entry, entry.data)
    .filter(({ words }) => words)
    .map(({ field, source }) => `${field.join('.')}=${String(source)}`)
  const blocks = entry.body.blocks.map(({ text }) => text)
  // It starts with a letter, so that YAML never takes it for a number.
  return `t${fingerprint(...texts.sort(), ...blocks).slice(0, 7)}`
}

/** Every value of an entry beside that of a translation; and values of the translation that have no source. */
export function listPairs(source: AnyEntry, here: object): Pair[] {
  const fields = wordFields(source.kind)
  const pairs: Pair[] = []
  const visit = (from: unknown, to: unknown, field: FieldPath): void => {
    const at = field.filter((step) => typeof step === 'string').join('.')
    if (isList(from ?? to) && (from === undefined || isList(from)) && (to === undefined || isList(to))) {
      const [items, others] = [isList(from) ? from : [], isList(to) ? to : []]
      for (let index = 0; index < Math.max(items.length, others.length); index += 1)
        visit(items[index], partnerOf(items, others, index), [...field, index])
    } else if (
      isGroup(from ?? to) &&
      (from === undefined || isGroup(from)) &&
      (to === undefined || isGroup(to))
    )
      for (const key of new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})]))
        visit(from?.[key], to?.[key], [...field, key])
    else
      pairs.push({ field, source: from, here: to, words: fields.has(at) && typeof (from ?? to) === 'string' })
  }
  visit(source.data, here, [])
  return pairs
}

/** The item of a translated list that belongs to an item: the one with its id, else the one at its place. */
function partnerOf(items: readonly unknown[], others: readonly unknown[], index: number): unknown {
  const item = items[index]
  if (!isGroup(item) || typeof item.id !== 'string') return others[index]
  return (
    others.find((other) => isGroup(other) && other.id === item.id) ??
    (isGroup(others[index]) && !('id' in others[index]) ? others[index] : undefined)
  )
}

/** An entry with its words in another language. What the translation leaves out stays as it is in the source. */
export function translateEntry(source: AnyEntry, words: AnyEntry): AnyEntry {
  const data = merge(source.data, words.data, '', wordFields(source.kind)) as { title?: string }
  const lang = words.translates?.lang
  const body = words.body.html === '' ? source.body : alignHeadings(words.body, source.body)
  const isCurrent = (words.data as { translates?: string }).translates === markOf(source)
  return {
    ...source,
    title:
      (source.data as { title?: string }).title === source.title
        ? (data.title ?? source.title)
        : source.title,
    data: { ...data, lang },
    body,
    translated: { path: words.path, changedSince: !isCurrent },
  } as AnyEntry
}

function merge(source: unknown, words: unknown, at: string, fields: ReadonlySet<string>): unknown {
  if (isList(source)) {
    if (!isList(words)) return source
    // Lines stand each for itself; groups of fields belong to numbers and days of the source.
    if (fields.has(at)) return words
    const fits = words.length === source.length || source.some((item) => isGroup(item) && 'id' in item)
    return fits
      ? source.map((item, index) => merge(item, partnerOf(source, words, index), at, fields))
      : source
  }
  if (isGroup(source)) {
    const other = isGroup(words) ? words : {}
    return Object.fromEntries(
      Object.entries(source).map(([key, value]) => [
        key,
        merge(value, other[key], at ? `${at}.${key}` : key, fields),
      ]),
    )
  }
  return fields.has(at) && typeof source === 'string' && typeof words === 'string' ? words : source
}

/** Links lead to the same place on a page in every language: headings keep the ids of the source. */
function alignHeadings(body: Body, source: Body): Body {
  if (body.headings.length !== source.headings.length) return body
  const ids = new Map(body.headings.map(({ id }, index) => [id, source.headings[index]?.id ?? id]))
  const html = body.html
    .replace(/(<h[1-6] id=")([^"]*)"/g, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`)
    .replace(/(<a href="#)([^"]*)"/g, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`)
  return {
    ...body,
    html,
    headings: body.headings.map((heading) => ({ ...heading, id: ids.get(heading.id) ?? heading.id })),
  }
}
