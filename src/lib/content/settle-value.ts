import type { z } from 'zod'
import type { FieldPath } from './issue.ts'
import { isPlainList } from './schema-parts.ts'

/**
 * The value that is meant, when there is no doubt: a single plain value where a list stands counts as a list of
 * one, and a choice counts whatever its capitals and outer spaces. Undefined when nothing is certain.
 */
export function settleValue(schema: z.ZodType, issue: z.core.$ZodIssue, found: unknown): unknown {
  const field = issue.path as FieldPath
  if (typeof found === 'object' || found === undefined || String(found).trim() === '') return undefined
  if (issue.code === 'invalid_value') {
    const typed = String(found).trim().toLowerCase()
    return issue.values.find((word) => String(word).toLowerCase() === typed)
  }
  if (issue.code !== 'invalid_type' || issue.expected !== 'array' || field.length === 0) return undefined
  return isPlainList(schema, field) && !itemsIn(String(found)) ? [found] : undefined
}

/** The items of a list written with commas and no brackets, `6, 7`; undefined when it may be a sentence. */
export function itemsIn(text: string): string[] | undefined {
  const items = text.split(/[,;]/).map((item) => item.trim())
  const short = items.length > 1 && items.every((item) => item !== '' && item.split(/\s+/).length <= 3)
  return short ? items : undefined
}
