import type { TranslationOf } from '../../rule.ts'
import type { imageRules } from './index.ts'

export const es: TranslationOf<typeof imageRules> = {}
