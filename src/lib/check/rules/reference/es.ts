import type { TranslationOf } from '../../rule.ts'
import type { referenceRules } from './index.ts'

export const es: TranslationOf<typeof referenceRules> = {}
