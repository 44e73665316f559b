import type { Question } from '../forms/form.ts'
import type { Locale } from '../i18n/locale.ts'

/** What to type into the file for an answer that is not there, on one line: `decision: adopt`. */
export function lineFor(question: Question, locale: Locale): string {
  const [name = '', ...inner] = question.path
  const value = sampleOf(question, locale)
  return inner.length === 0
    ? `${name}: ${value}`
    : `${name}: { ${inner.join(': { ')}: ${value}${' }'.repeat(inner.length)}`
}

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
  if (asks === 'table') return `[{ ${columns.map((column) => lineFor(column, locale)).join(', ')} }]`
  return '...'
}
