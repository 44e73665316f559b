import { en } from './en/index.ts'
import { es } from './es/index.ts'
import type { Locale } from './locale.ts'
import type { Words } from './shape.ts'

export type { Words } from './shape.ts'

const words: Record<Locale, Words> = { en, es }

/** The words of the frame in a language. */
export const wordsFor = (locale: Locale): Words => words[locale]
