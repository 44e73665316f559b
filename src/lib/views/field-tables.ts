import { z } from 'zod'
import { common } from '../content/schemas/common.ts'
import { zone } from '../content/schemas/zone.ts'
import { kinds, schemas, type Kind } from '../content/schemas/index.ts'

/** One field of a page, as the schema describes it. */
export interface FieldRow {
  /** Name as it stands in the file. A field inside another follows it: `measures: name`. */
  name: string
  /** The sentence of the schema, in English. */
  about: string
  needed: boolean
  /** The words it may hold, when there is a short list. */
  choices: readonly string[]
  /** The kinds of page it names by id. */
  leadsTo: readonly Kind[]
}

type Shape = z.core.JSONSchema.JSONSchema

/** Fields that can stand on every kind of page. */
export const commonFields = (): FieldRow[] => rowsOf(shapeOf(z.strictObject(common)))

/** The settings of a zone, as `zone.yaml` holds them. */
export const zoneFields = (): FieldRow[] => rowsOf(shapeOf(zone))

/** The fields of each kind, without those of every page. */
export const fieldTables = (): { kind: Kind; rows: FieldRow[] }[] =>
  kinds.map((kind) => ({ kind, rows: rowsOf(shapeOf(schemas[kind])).filter(isOwn) }))

const isOwn = ({ name, needed }: FieldRow) => {
  const [first = ''] = name.split(':')
  return !(first in common) || (needed && first === 'plainWords')
}

const shapeOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape

/** What is said of each way to write a field that may be written in two. */
const said = (ways: Shape['anyOf']) =>
  (ways ?? []).map((way) => (typeof way === 'boolean' ? '' : way.description)).join(' ')

function rowsOf(shape: Shape, above = ''): FieldRow[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    if (typeof field === 'boolean') return []
    const name = `${above}${key}`
    const inside = typeof field.items === 'object' && !Array.isArray(field.items) ? field.items : field
    const row = {
      name,
      about: field.description ?? inside.description ?? said(field.anyOf),
      needed: shape.required?.includes(key) ?? false,
      choices: (inside.enum ?? []).map(String),
      leadsTo: kinds.filter((kind) => (inside as { ref?: string[] }).ref?.includes(kind)),
    }
    return [row, ...rowsOf(inside, `${name}: `)]
  })
}
