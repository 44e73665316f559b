import type { Locale } from '../i18n/locale.ts'

/** The end of a message about a mistyped word, with a blank before it; empty when nothing is close. */
export const didYouMean: Record<Locale, (near: readonly string[]) => string> = {
  en: (near) => (near.length === 0 ? '' : ` Did you mean ${near.map((word) => `“${word}”`).join(' or ')}?`),
  es: (near) => (near.length === 0 ? '' : ` ¿Se trata de ${near.map((word) => `“${word}”`).join(' o de ')}?`),
}
