import type { z } from 'zod'
import type { FieldPath } from './issue.ts'

interface SchemaDef {
  innerType?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
  format?: string
}

const defOf = (schema: z.ZodType): SchemaDef => (schema as unknown as { _zod: { def: SchemaDef } })._zod.def

/** The schema of a field, or undefined when there is none. */
export function schemaAt(schema: z.ZodType, field: FieldPath): z.ZodType | undefined {
  let inner: z.ZodType | undefined = schema
  for (const step of field) {
    inner = unwrapped(inner)
    if (!inner) return undefined
    inner = typeof step === 'number' ? defOf(inner).element : defOf(inner).shape?.[step]
  }
  return inner
}

/** Names of the fields inside a field; empty when it holds none. */
export const keysAt = (schema: z.ZodType, field: FieldPath): string[] =>
  Object.keys(partsAt(schema, field)?.shape ?? {})

/** Format of a field, for example `date` or `safeint`. */
export const formatAt = (schema: z.ZodType, field: FieldPath): string | undefined =>
  partsAt(schema, field)?.format

/** True for a list whose items are plain values and not groups of fields. */
export function isPlainList(schema: z.ZodType, field: FieldPath): boolean {
  const item = unwrapped(partsAt(schema, field)?.element)
  return item !== undefined && !defOf(item).shape && !defOf(item).element
}

/** What a field is for, in English; empty when nothing is said. */
export function aboutOf(schema: z.ZodType, field: FieldPath): string {
  let inner = schemaAt(schema, field)
  while (inner) {
    if (inner.description) return inner.description
    inner = defOf(inner).innerType
  }
  return ''
}

function partsAt(schema: z.ZodType, field: FieldPath): SchemaDef | undefined {
  const inner = unwrapped(schemaAt(schema, field))
  return inner && defOf(inner)
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  let inner = schema
  while (inner && defOf(inner).innerType) inner = defOf(inner).innerType
  return inner
}
