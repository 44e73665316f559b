import type { Question } from '../forms/form.ts'
import type { Locale } from '../i18n/locale.ts'
import { setAt } from './read-table.ts'

/** What to type into the file for an answer that is not there, on one line: `decision: adopt`. */
export const lineFor = (question: Question, locale: Locale): string => linesFor([question], locale).join(', ')

/** What to type for several answers: those in the same group of fields share a line, `baseline: { value: 5, ... }`. */
export function linesFor(questions: readonly Question[], locale: Locale): string[] {
  const groups: Record<string, unknown> = {}
  for (const question of questions) setAt(groups, question.path, sampleOf(question, locale))
  return Object.entries(groups).map(([name, sample]) => `${name}: ${flow(sample)}`)
}

const flow = (sample: unknown): string =>
  typeof sample === 'string'
    ? sample
    : `{ ${Object.entries(sample as Record<string, unknown>)
        .map(([name, inner]) => `${name}: ${flow(inner)}`)
        .join(', ')} }`

const pages: Record<Locale, string> = { en: 'id-of-the-page', es: 'id-de-la-pagina' }

function sampleOf(question: Question, locale: Locale): string {
  const { asks, asNumber, options = [], columns = [], example } = question
  const first = options.map(({ value, label }) => (asNumber ? `${value} (${label})` : value))
  if (asks === 'choice') return first.join(' | ')
  if (asks === 'choices') return `[${first.slice(0, 2).join(', ')}]`
  if (asks === 'yes-no') return 'true | false'
  if (asks === 'day') return '2026-01-31'
  if (asks === 'number') return String(example ?? 63)
  if (asks === 'link') return pages[locale]
  if (asks === 'links') return `[${pages[locale]}]`
  if (asks === 'lines') return locale === 'es' ? '[una, otra]' : '[one, two]'
  if (asks === 'table') return `[{ ${linesFor(columns, locale).join(', ')} }]`
  return '...'
}
