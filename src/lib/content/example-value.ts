import type { z } from 'zod'
import type { FieldPath } from './issue.ts'
import { formatAt, isPlainList, schemaAt } from './schema-parts.ts'
import { scaleSteps } from './schemas/cycle.ts'
import { findNearest } from './nearest.ts'
import { itemsIn } from './settle-value.ts'
import { yamlWords } from './yaml-words.ts'

/** The line, or lines, to write in place of a value that does not fit; empty when nothing fitting is known. */
export function exampleLines(schema: z.ZodType, field: FieldPath, found: unknown): string[] {
  const name = String(field.at(-1) ?? '')
  const typed = typeof found === 'string' ? found.trim() : ''
  if (name === 'scale') return [`scale: ${scaleOf(typed)}`]
  if (formatAt(schema, field) === 'safeint') return [`${name}: ${wholeIn(found)}`]
  if (name === 'prediction' && typed !== '')
    return [`words: ${yamlWords(typed)}`, 'because: why you think so', 'value: 14']
  if (name === 'results') return ['- measure: id-of-the-measure', '  value: 75']
  if (!isPlainList(schema, field)) return []
  const items = itemsIn(typed)
  if (!items) return []
  const idsOnly = /"ref":/.test(JSON.stringify(itemMeta(schema, field)))
  return [`${name}: [${items.map((item) => (idsOnly ? toId(item) : yamlWords(item))).join(', ')}]`]
}

const itemMeta = (schema: z.ZodType, field: FieldPath): unknown =>
  schemaAt(schema, [...field, 0])?.meta() ?? {}

/** A name as an id: "Juniper Elementary" becomes `juniper-elementary`. */
const toId = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '')

const scaleOf = (typed: string): number => {
  const [near] = findNearest(typed, scaleSteps)
  return near ? scaleSteps.indexOf(near as (typeof scaleSteps)[number]) + 1 : 2
}

const wholeIn = (found: unknown): number =>
  typeof found === 'number' && Math.abs(found) < 1e6 ? Math.max(0, Math.round(found)) : 12
