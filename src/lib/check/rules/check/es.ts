import type { TranslationOf } from '../../rule.ts'
import type { checkRules } from './index.ts'

export const es: TranslationOf<typeof checkRules> = {}
