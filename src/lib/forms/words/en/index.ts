import { forms } from './forms.ts'
import { groups } from './groups.ts'
import { options } from './options.ts'
import { stories } from './stories.ts'
import { trials } from './trials.ts'

/** The English words of all forms. Where a field has a label alone, its help is the sentence of the schema. */
export const en = { forms, fields: { ...trials, ...stories }, options, groups } as const
