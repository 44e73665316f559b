import type { Severity } from '../check/rule.ts'
import type { Locale } from '../i18n/locale.ts'

/** What the weights of findings are called in reports. */
export const weightWords: Record<Locale, Record<Severity, string>> = {
  en: { stop: 'Stops the page', fix: 'To fix', tip: 'To consider', info: 'For leaders' },
  es: { stop: 'Detiene la página', fix: 'Por corregir', tip: 'Por considerar', info: 'Para líderes' },
}
