import { languages } from '../content/languages.ts'

/** Languages of the frame: pages, messages and forms. */
export const locales = languages

export type Locale = (typeof locales)[number]

/** The same words in every language of the frame. */
export type Text = Record<Locale, string>

/** True for a language the frame speaks. */
export const isLocale = (word: string): word is Locale => (locales as readonly string[]).includes(word)
