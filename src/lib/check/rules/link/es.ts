import type { TranslationOf } from '../../rule.ts'
import type { linkRules } from './index.ts'

export const es: TranslationOf<typeof linkRules> = {}
