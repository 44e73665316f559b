import type { Question } from '../forms/form.ts'
import type { Locale } from '../i18n/locale.ts'
import { valueAt } from './value-at.ts'

/** An answer as a person says it: the label of a choice, the cells of a row with their headings. */
export function answerWords(question: Question, value: unknown, locale: Locale): string {
  const { columns, options = [] } = question
  if (Array.isArray(value) && columns)
    return value.map((row) => rowWords(columns, row as Record<string, unknown>, locale)).join('\n\n')
  if (Array.isArray(value)) return value.map((item) => answerWords(question, item, locale)).join(', ')
  if (typeof value === 'boolean') return value ? yes[locale] : 'no'
  return options.find((option) => option.value === String(value))?.label ?? String(value)
}

/** One row of a table in words. */
export const rowWords = (
  columns: readonly Question[],
  row: Record<string, unknown>,
  locale: Locale,
): string =>
  columns
    .flatMap((column) => {
      const value = valueAt(row, column.path)
      if (value === undefined) return []
      return `${column.label.replace(/[:?]$/, '').replace(/^¿/, '')}: ${answerWords(column, value, locale)}`
    })
    .join('; ')

const yes: Record<Locale, string> = { en: 'yes', es: 'sí' }
