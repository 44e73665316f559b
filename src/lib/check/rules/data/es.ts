import type { TranslationOf } from '../../rule.ts'
import type { dataRules } from './index.ts'

export const es: TranslationOf<typeof dataRules> = {}
