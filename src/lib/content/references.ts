import type { z } from 'zod'
import { parseReference } from './kinds.ts'
import type { FieldPath } from './issue.ts'
import { schemas, type Kind } from './schemas/index.ts'

/** A reference as it stands in the frontmatter of an entry. */
export interface Reference {
  field: FieldPath
  text: string
  allowed: readonly string[]
  /** Kind and id it most likely names; undefined when the text fits no kind. */
  target: ReturnType<typeof parseReference>
}

interface SchemaDef {
  innerType?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
}

/** Steps to a field that holds references; `*` stands for every item of a list. */
interface ReferenceField {
  steps: readonly string[]
  allowed: readonly string[]
}

const fieldsOfKind = new Map<Kind, ReferenceField[]>()

/** Lists every reference in the frontmatter of an entry, in the order of the schema. */
export function findReferences(kind: Kind, data: unknown): Reference[] {
  let fields = fieldsOfKind.get(kind)
  if (!fields) {
    fields = listFields(schemas[kind], [])
    fieldsOfKind.set(kind, fields)
  }
  const found: Reference[] = []
  for (const field of fields) collect(data, field.steps, [], field.allowed, found)
  return found
}

function listFields(schema: z.ZodType, steps: readonly string[]): ReferenceField[] {
  const allowed = (schema.meta() as { ref?: readonly string[] } | undefined)?.ref
  const def = (schema as unknown as { _zod: { def: SchemaDef } })._zod.def
  if (allowed && !def.innerType && !def.element && !def.shape) return [{ steps, allowed }]
  if (def.innerType) return listFields(def.innerType, steps)
  if (def.element) return listFields(def.element, [...steps, '*'])
  if (def.shape)
    return Object.entries(def.shape).flatMap(([key, inner]) => listFields(inner, [...steps, key]))
  return []
}

function collect(
  value: unknown,
  steps: readonly string[],
  at: FieldPath,
  allowed: readonly string[],
  found: Reference[],
): void {
  if (value === undefined || value === null) return
  const [step, ...rest] = steps
  if (step === undefined) {
    if (typeof value === 'string')
      found.push({ field: at, text: value, allowed, target: parseReference(value, allowed) })
  } else if (step === '*') {
    if (Array.isArray(value))
      value.forEach((item, index) => collect(item, rest, [...at, index], allowed, found))
  } else if (typeof value === 'object') {
    collect((value as Record<string, unknown>)[step], rest, [...at, step], allowed, found)
  }
}
