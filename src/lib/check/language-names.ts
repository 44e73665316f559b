import type { Locale, Text } from '../i18n/locale.ts'

/** The languages of a zone, by their names. */
export const languageNames: Record<Locale, Text> = {
  en: { en: 'English', es: 'inglés' },
  es: { en: 'Spanish', es: 'español' },
}
