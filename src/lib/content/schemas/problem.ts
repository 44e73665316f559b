import { z } from 'zod'
import { common } from './common.ts'
import { choice, day, grades, line, lines, number, prose, ref, refs, role, subjects } from './field.ts'

/** A problem statement: what is happening, to whom, how often. No fix in it. */
export const problem = z.strictObject({
  ...common,
  statement: prose('What happens, to whom and when, in 80 words or fewer. No fix in it.', 1200),
  who: line('Who it happens to.', 300).optional(),
  howMany: z
    .strictObject({
      value: z.union([number('How many, how much or how often.'), line('How many, in words.', 120)]),
      of: line('Out of what, for example of 212 first drafts.', 160).optional(),
      date: day('Day it was counted.').optional(),
      source: line('How we know.', 200).optional(),
    })
    .describe('How many or how often, and how we know.')
    .optional(),
  where: line('Where and when in the day it happens.', 300).optional(),
  schools: refs('Schools where it was seen.', 'school').optional(),
  grades: grades.optional(),
  subjects: subjects.optional(),
  since: line('Since when.', 80).optional(),
  whyItMatters: prose('What it costs students.', 500).optional(),
  raisedBy: z
    .array(role('Role of a person who raised it.'))
    .describe('Roles of the people who raised it.')
    .optional(),
  confirmedBy: z
    .array(role('Role of a person who confirmed it.'))
    .describe('Roles of the people who said: yes, here too.')
    .optional(),
  causes: lines('What seems to lead to it.').optional(),
  openQuestions: lines('What we do not know yet.').optional(),
  goal: ref('The goal this holds back.', 'goal').optional(),
  driver: line('Id of a driver of that goal.', 60).optional(),
  challenge: choice('Kind of challenge.', [
    'buy-in',
    'support-training',
    'implementation',
    'other',
  ]).optional(),
  level: choice('Where it has to be solved.', ['classroom', 'school', 'system']).optional(),
  status: choice('Where work on it stands.', [
    'new',
    'confirmed',
    'being worked on',
    'solved here',
    'parked',
  ]).optional(),
  owner: role('Role that looks after this page.').optional(),
})
