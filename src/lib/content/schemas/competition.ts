import { z } from 'zod'
import { common } from './common.ts'
import { count, day, line, lines, prose, refs } from './field.ts'

/** A design competition. Its rubric is `rubric.yaml` beside it, its entries are in `entries/`. */
export const competition = z.strictObject({
  ...common,
  purpose: prose('What it is for.', 500),
  problems: refs('Problems entries should answer.', 'problem').optional(),
  whoCanEnter: prose('Who can enter.', 300).optional(),
  stages: z
    .array(
      z.strictObject({
        name: line('Stage.', 80),
        opens: day('First day.'),
        closes: day('Last day.'),
        what: line('What happens.', 300).optional(),
      }),
    )
    .describe('Stages with their dates.')
    .optional(),
  entriesClose: day('Last day to hand in; entries are shown after it.').optional(),
  parts: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z]+(-[a-z]+)*$/)
          .max(40)
          .describe('Short id that entries use.'),
        name: line('Name of the part.', 80),
        ask: line('What to write.', 300).optional(),
        words: count('Word limit.', 10, 5000).optional(),
      }),
    )
    .describe('Parts every entry must have.')
    .optional(),
  judgesPerEntry: count('How many judges read each entry. At least 2, 3 is better.', 1, 20).optional(),
  support: lines('Awards and support teams get.').optional(),
  conflictRules: lines('When a judge steps back.').optional(),
  feedback: prose('What every team gets back.', 300).optional(),
})

/** `rubric.yaml`: what judges look for, each level in words. */
export const rubric = z.strictObject({
  scale: z
    .array(line('Name of a level, lowest first.', 60))
    .min(2)
    .max(7)
    .describe('Names of the levels, lowest first.'),
  criteria: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z]+(-[a-z]+)*$/)
          .max(40)
          .describe('Short id.'),
        name: line('Criterion.', 80),
        weight: count('Weight. All weights add up to 100.', 0, 100),
        levels: z.array(z.string().max(500)).describe('What each level looks like, lowest first.'),
        looksAt: z
          .array(line('Id of a part.', 40))
          .describe('Parts of an entry this is judged on.')
          .optional(),
      }),
    )
    .describe('Three to seven criteria.'),
})
