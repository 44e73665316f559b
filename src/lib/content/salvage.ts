import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { quote, type FieldPath, type Issue } from './issue.ts'

/** Checked data, or what is left of it when required fields are missing (then `complete` is false). */
export interface Salvaged {
  data: unknown
  complete: boolean
  issues: Issue[]
}

/**
 * Checks frontmatter against a schema and keeps all that is sound: an unknown key or a wrong value is
 * reported and left out, so that one slip never hides the rest of a page.
 */
export function salvage(schema: z.ZodType, input: unknown): Salvaged {
  const issues: Issue[] = []
  let value = input
  for (let round = 0; round < 8; round += 1) {
    const result = schema.safeParse(value)
    if (result.success) return { data: result.data, complete: true, issues }
    const before = issues.length
    value = structuredClone(value)
    let changed = false
    for (const issue of [...result.error.issues].reverse()) {
      if (round === 0 || !isConsequence(issue, issues)) issues.push(...describe(issue, value, schema))
      changed = remove(value, issue) || changed
    }
    if (!changed) return { data: value, complete: false, issues: issues.slice(0, Math.max(before, issues.length)) }
  }
  return { data: value, complete: false, issues }
}

type ZodIssue = z.core.$ZodIssue

function isConsequence(issue: ZodIssue, known: readonly Issue[]): boolean {
  const at = issue.path.join('.')
  return known.some((other) => (other.field ?? []).join('.').startsWith(at))
}

function describe(issue: ZodIssue, input: unknown, schema: z.ZodType): Issue[] {
  const field = issue.path as FieldPath
  const name = field.filter((step) => typeof step === 'string').join('.') || 'frontmatter'
  const found = valueAt(input, field)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(schema, field)
      const nearest = known.length > 0 ? closest(key, known) : ''
      const near = nearest !== '' && distance(key.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, key.length / 3)
      return { rule: 'frontmatter/unknown-key', message: near ? 'near' : 'unknown', values: { key: quote(key, 40), nearest }, field: [...field, key] }
    })
  }
  if (found === undefined || found === null || found === '') {
    return [{ rule: 'frontmatter/missing-field', message: 'missing', values: { field: name, about: aboutOf(schema, field) }, field }]
  }
  const shown = quote(typeof found === 'object' ? JSON.stringify(found) : String(found), 40)
  const values = { field: name, found: shown, about: aboutOf(schema, field) }
  if (issue.code === 'invalid_value') return [choiceIssue(issue.values.map(String), String(found), values, field)]
  if (issue.code === 'invalid_format' && issue.format === 'date') return [dateIssue(String(found), values, field)]
  if (issue.code === 'too_big') return [{ rule: 'frontmatter/wrong-value', message: 'too-big', values: { ...values, limit: Number(issue.maximum) }, field }]
  if (issue.code === 'too_small') return [{ rule: 'frontmatter/wrong-value', message: 'too-small', values: { ...values, limit: Number(issue.minimum) }, field }]
  if (issue.code === 'invalid_type') return [{ rule: 'frontmatter/wrong-value', message: `type-${issue.expected}`, values, field }]
  return [{ rule: 'frontmatter/wrong-value', message: 'other', values, field }]
}

function choiceIssue(words: string[], found: string, values: Issue['values'], field: FieldPath): Issue {
  const nearest = words.length > 0 ? closest(found, words) : ''
  return { rule: 'frontmatter/wrong-value', message: 'choice', values: { ...values, choices: words.join(', '), nearest }, field }
}

function dateIssue(found: string, values: Issue['values'], field: FieldPath): Issue {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(found)
  if (!parts) return { rule: 'frontmatter/date', message: 'form', values, field }
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || dayOfMonth < 1) return { rule: 'frontmatter/date', message: 'form', values, field }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const nearest = `${parts[1]}-${String(month).padStart(2, '0')}-${String(Math.min(dayOfMonth, last)).padStart(2, '0')}`
  return { rule: 'frontmatter/date', message: 'impossible', values: { ...values, nearest }, field }
}

function remove(value: unknown, issue: ZodIssue): boolean {
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(value, issue.path as FieldPath)
    if (typeof holder !== 'object' || holder === null) return false
    return issue.keys.map((key) => Reflect.deleteProperty(holder, key)).some(Boolean)
  }
  for (let length = issue.path.length; length > 0; length -= 1) {
    const holder = valueAt(value, issue.path.slice(0, length - 1) as FieldPath)
    const key = issue.path[length - 1]
    if (typeof holder !== 'object' || holder === null || key === undefined || !Object.hasOwn(holder, key)) continue
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else Reflect.deleteProperty(holder, key)
    return true
  }
  return false
}

function valueAt(value: unknown, field: FieldPath): unknown {
  let inner = value
  for (const step of field) {
    if (typeof inner !== 'object' || inner === null) return undefined
    inner = (inner as Record<string | number, unknown>)[step]
  }
  return inner
}

interface SchemaDef {
  innerType?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
}

const defOf = (schema: z.ZodType): SchemaDef => (schema as unknown as { _zod: { def: SchemaDef } })._zod.def

/** The schema of a field, or undefined when there is none. */
export function schemaAt(schema: z.ZodType, field: FieldPath): z.ZodType | undefined {
  let inner: z.ZodType | undefined = schema
  for (const step of field) {
    while (inner && defOf(inner).innerType) inner = defOf(inner).innerType
    if (!inner) return undefined
    inner = typeof step === 'number' ? defOf(inner).element : defOf(inner).shape?.[step]
  }
  return inner
}

function keysAt(schema: z.ZodType, field: FieldPath): string[] {
  let inner = schemaAt(schema, field)
  while (inner && defOf(inner).innerType) inner = defOf(inner).innerType
  return Object.keys((inner && defOf(inner).shape) ?? {})
}

function aboutOf(schema: z.ZodType, field: FieldPath): string {
  let inner = schemaAt(schema, field)
  while (inner) {
    if (inner.description) return inner.description
    inner = defOf(inner).innerType
  }
  return ''
}
