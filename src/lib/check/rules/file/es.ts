import type { TranslationOf } from '../../rule.ts'
import type { fileRules } from './index.ts'

export const es: TranslationOf<typeof fileRules> = {}
