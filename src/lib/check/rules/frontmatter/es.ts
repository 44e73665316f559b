import type { TranslationOf } from '../../rule.ts'
import type { frontmatterRules } from './index.ts'

export const es: TranslationOf<typeof frontmatterRules> = {}
