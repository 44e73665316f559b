import type { z } from 'zod'
import { quote, type FieldPath, type Issue } from './issue.ts'
import { exampleLines } from './example-value.ts'
import { nearWord } from './near-words.ts'
import { findNearest } from './nearest.ts'
import { readDate } from './read-date.ts'
import { aboutOf, formatAt, keysAt, schemaAt } from './schema-parts.ts'
import { settleValue } from './settle-value.ts'
import { isWorkedOut } from './worked-out.ts'

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
    const seen = value
    value = structuredClone(value)
    let changed = false
    for (const issue of result.error.issues) {
      const settled = settleValue(schema, issue, valueAt(seen, issue.path as FieldPath))
      if (settled !== undefined && put(value, issue.path as FieldPath, settled)) {
        changed = true
        continue
      }
      if (round === 0 || !isConsequence(issue, issues)) issues.push(...describe(issue, seen, schema))
      changed = remove(value, issue) || changed
    }
    if (!changed) break
    closeGaps(value)
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
  const name = field.filter((step) => typeof step === 'string').join('.')
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, field, schema)
  const found = valueAt(input, field)
  const about = aboutOf(schema, field)
  if (isBlank(found)) {
    // An empty field that may be left out, or an empty item of a list, says no more than nothing at all.
    const mayBeBlank =
      typeof field.at(-1) === 'number' || schemaAt(schema, field)?.safeParse(undefined).success
    if (found !== undefined && mayBeBlank) return []
    const choices = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : ''
    const values = { field: name, about, choices }
    return [{ rule: 'frontmatter/missing-field', message: 'missing', values, field }]
  }
  const shown = quote(typeof found === 'object' ? JSON.stringify(found) : String(found), 40)
  const values = { field: name, found: shown, about }
  const better = exampleLines(schema, field, found).join('\n')
  const wrong = (message: string, more: Issue['values'] = {}): Issue[] => [
    { rule: 'frontmatter/wrong-value', message, values: { ...values, better, ...more }, field },
  ]
  if (issue.code === 'invalid_value')
    return [choiceIssue(issue.values.map(String), String(found), values, field)]
  if (formatAt(schema, field) === 'date') return [dateIssue(String(found), values, field)]
  if (issue.code === 'invalid_format' && issue.format === 'url') return wrong('address')
  if (issue.code === 'too_big') return wrong('too-big', { limit: Number(issue.maximum), of: issue.origin })
  if (issue.code === 'too_small')
    return wrong('too-small', { limit: Number(issue.minimum), of: issue.origin })
  if (issue.code === 'invalid_type' && formatAt(schema, field) === 'safeint') return wrong('type-int')
  if (issue.code === 'invalid_type') return wrong(`type-${issue.expected}`)
  return wrong('other')
}

const isBlank = (found: unknown) =>
  found === undefined ||
  found === null ||
  (typeof found === 'string' && found.trim() === '') ||
  (Array.isArray(found) && found.every(isBlank))

function unknownKeys(keys: readonly string[], field: FieldPath, schema: z.ZodType): Issue[] {
  const known = keysAt(schema, field)
  return keys.map((key) => {
    const workedOut = field.length === 0 && isWorkedOut(key)
    const nearest = workedOut ? '' : (findNearest(key, known)[0] ?? '')
    return {
      rule: 'frontmatter/unknown-key',
      message: workedOut ? 'worked-out' : nearest ? 'near' : 'unknown',
      values: { key: quote(key, 40), nearest },
      field: [...field, key],
      ...(nearest && { swap: { from: key, to: nearest, asks: true as const } }),
    }
  })
}

function choiceIssue(words: string[], found: string, values: Issue['values'], field: FieldPath): Issue {
  const nearest = nearWord(found, words)
  return {
    rule: 'frontmatter/wrong-value',
    message: 'choice',
    values: { ...values, choices: words.join(', '), nearest },
    field,
    ...(nearest && { swap: { from: found, to: nearest, asks: true as const } }),
  }
}

function dateIssue(found: string, values: Issue['values'], field: FieldPath): Issue {
  const rule = 'frontmatter/date'
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(found)
  const [day, other] = parts ? [] : readDate(found)
  if (day !== undefined && other !== undefined)
    return { rule, message: 'either', values: { ...values, day, other }, field }
  if (day !== undefined) {
    const line = `${String(field.at(-1))}: ${day}`
    return { rule, message: 'read', values: { ...values, line }, field, swap: { from: found, to: day } }
  }
  const [year, month, dayOfMonth] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])]
  if (!parts || month < 1 || month > 12 || dayOfMonth < 1)
    return { rule, message: 'form', values: { ...values, nearest: '' }, field }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const nearest = `${parts[1]}-${twoDigits(month)}-${twoDigits(Math.min(dayOfMonth, last))}`
  if (dayOfMonth <= last)
    return {
      rule,
      message: 'form',
      values: { ...values, nearest },
      field,
      swap: { from: found, to: nearest },
    }
  const swap = { from: found, to: nearest, asks: true } as const
  return { rule, message: 'impossible', values: { ...values, nearest }, field, swap }
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

function put(value: unknown, field: FieldPath, settled: unknown): boolean {
  const holder = valueAt(value, field.slice(0, -1))
  const key = field.at(-1)
  return (
    typeof holder === 'object' && holder !== null && key !== undefined && Reflect.set(holder, key, settled)
  )
}

/** Stands for an item taken out of a list until the round is over, so that the places of the others hold. */
const gap = undefined

function remove(value: unknown, issue: ZodIssue): boolean {
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(value, issue.path as FieldPath)
    if (typeof holder !== 'object' || holder === null) return false
    return issue.keys.map((key) => Reflect.deleteProperty(holder, key)).some(Boolean)
  }
  for (let length = issue.path.length; length > 0; length -= 1) {
    const holder = valueAt(value, issue.path.slice(0, length - 1) as FieldPath)
    const key = issue.path[length - 1]
    if (typeof holder !== 'object' || holder === null || key === undefined || !Object.hasOwn(holder, key))
      continue
    if (Array.isArray(holder)) holder[Number(key)] = gap
    else Reflect.deleteProperty(holder, key)
    return true
  }
  return false
}

function closeGaps(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) value.splice(0, value.length, ...value.filter((item) => item !== gap))
  Object.values(value).forEach(closeGaps)
}

function valueAt(value: unknown, field: FieldPath): unknown {
  let inner = value
  for (const step of field) {
    if (typeof inner !== 'object' || inner === null) return undefined
    inner = (inner as Record<string | number, unknown>)[step]
  }
  return inner
}
