import { z } from 'zod'
import { common } from './common.ts'
import { choice, line, prose } from './field.ts'

/** Outside evidence or the place a fact comes from. */
export const source = z.strictObject({
  ...common,
  citation: prose('Who, when, what, where: enough to find it.', 500),
  url: z
    .url({ protocol: /^https$/ })
    .describe('Address, starting with https.')
    .optional(),
  year: z.int().min(1800).max(2200).describe('Year.').optional(),
  licence: line('Licence of the text or data.', 120).optional(),
  type: choice('Kind of source.', [
    'study',
    'report',
    'data',
    'guide',
    'article',
    'policy',
    'teaching material',
  ]).optional(),
  essaTier: z
    .strictObject({
      tier: choice('Tier as rated by the What Works Clearinghouse or Evidence for ESSA.', [
        '1',
        '2',
        '3',
        '4',
      ]),
      outcome: line('The outcome the tier belongs to.', 160),
      ratedBy: z.url({ protocol: /^https$/ }).describe('Address of the rating.'),
    })
    .describe('Outside rating. Never merged with our own levels.')
    .optional(),
  similarStudents: choice('Were the students like ours?', ['yes', 'partly', 'no', 'not known']).optional(),
})
