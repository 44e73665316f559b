import { z } from 'zod'
import { choice, count, day, prose, role } from './field.ts'

const code = z
  .string()
  .regex(/^e-\d{2,3}$/)
  .describe('Code of an entry, for example e-03.')

/**
 * `judging/decisions.yaml` beside a competition: what people decided where scores alone could not. It becomes public
 * with the results, so it names roles and codes, and never a person.
 */
export const judgingDecisions = z.strictObject({
  awarded: z
    .array(code)
    .min(1)
    .describe('Codes of the entries that are awarded. Left out: the first entries by score.')
    .optional(),
  decisions: z
    .array(
      z.strictObject({
        about: choice('What it is about.', ['tie', 'order', 'late', 'left-out', 'another-review', 'other']),
        entries: z.array(code).describe('Codes of the entries it is about.').optional(),
        rule: count('Number of the tie rule that decided, 1 for the first.', 1, 20).optional(),
        on: day('Day it was decided.'),
        by: z
          .array(role('Role of a person who decided.'))
          .min(1)
          .describe('Roles of the people who decided, no names: [chair, two judges].'),
        steppedBack: z
          .array(role('Role of a person who stepped back.'))
          .describe('Roles of people who took no part because of a conflict.')
          .optional(),
        why: prose('Why, in words that teams will read.', 1000),
      }),
    )
    .describe('Each decision with its day, the roles of those who made it, and why.')
    .default([]),
})
