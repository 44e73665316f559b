import { z } from 'zod'
import { common } from './common.ts'
import { choice, line, prose } from './field.ts'

/** A word of the glossary. */
export const term = z.strictObject({
  ...common,
  meaning: prose('What it means, in plain words.', 600),
  advice: choice('How to use it: fine, explain it, or use other words.', [
    'fine',
    'explain',
    'avoid',
  ]).optional(),
  instead: line('What to write instead.', 200).optional(),
  alsoCalled: z.array(line('Another name.', 80)).describe('Other names and short forms.').optional(),
  expert: line('The expert term behind it.', 120).optional(),
})
