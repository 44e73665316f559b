import { z } from 'zod'
import { common } from './common.ts'
import { count, day, line, prose, ref, role } from './field.ts'
import { leaderLinks } from './leader-links.ts'

const area = (about: string) =>
  z
    .strictObject({
      level: count('1 not yet, 2 begun, 3 in place, 4 strong.', 1, 4),
      evidence: line('What was seen that says so.', 300).optional(),
    })
    .describe(about)
    .optional()

/** How ready a school is to start something larger, in five areas. It says what help is needed first, never how good a school is. */
export const readiness = z.strictObject({
  ...common,
  school: ref('The school.', 'school'),
  date: day('Day of the talk.'),
  by: z.array(role('A role.')).describe('Roles that looked at it together.').optional(),
  areas: z
    .strictObject({
      leadership: area('The principal leads the work and has time for it.'),
      workingTogether: area('Staff look at each other’s work and plan together.'),
      space: area('Rooms, schedule and devices leave room for it.'),
      teaching: area('Teaching is strong, and staff can say why they do what they do.'),
      fitWithPlans: area('It fits with what the school has already promised to do.'),
    })
    .describe('The five areas.'),
  whyHere: prose('One sentence: we start here because …', 400).optional(),
  start: line('When the school starts, and why then.', 300).optional(),
  supportFirst: prose('Help that comes before the start: what, from whom, by when.', 600).optional(),
  lookAgain: day('Day on which to look again.').optional(),
  ...leaderLinks,
})
