import type { CmsField } from './cms-field.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Puts what a write-up says into the fields of a form, as what they begin with. What a field cannot hold is left
 * out, because the editor would refuse the whole form over it.
 */
export function fillFields(fields: readonly CmsField[], said: Fields): CmsField[] {
  return fields.map((field) => {
    const value = said[field.name]
    if (field.widget === 'object')
      return { ...field, fields: fillFields(field.fields ?? [], asFields(value)) }
    const start = field.widget === 'hidden' ? undefined : startOf(field, value)
    return start === undefined ? field : { ...field, default: start }
  })
}

const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

function startOf(field: CmsField, value: unknown): unknown {
  const isOption = (each: unknown) => field.options?.some((option) => option.value === each) ?? false
  switch (field.widget) {
    case 'number':
      return typeof value === 'number' ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'datetime':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined
    case 'select':
      if (field.multiple) return Array.isArray(value) ? value.filter(isOption) : undefined
      return isOption(value) ? value : undefined
    case 'list':
      if (!Array.isArray(value)) return undefined
      return field.fields ? value.map((row) => rowOf(field.fields ?? [], asFields(row))) : value.map(String)
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
}

function rowOf(columns: readonly CmsField[], row: Fields): Fields {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = row[column.name]
      const start =
        column.fields && column.widget === 'object'
          ? rowOf(column.fields, asFields(value))
          : startOf(column, value)
      return start === undefined ? [] : [[column.name, start]]
    }),
  )
}
