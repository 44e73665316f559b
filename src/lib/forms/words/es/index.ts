import { forms } from './forms.ts'
import { groups } from './groups.ts'
import { options } from './options.ts'
import { stories } from './stories.ts'
import { trials } from './trials.ts'

/** Las palabras de todos los formularios en español. */
export const es = { forms, fields: { ...trials, ...stories }, options, groups }
