import { z } from 'zod'
import { common } from './common.ts'
import { choice, count, day, line, lines, prose, ref, refs, role } from './field.ts'
import { leaderLinks } from './leader-links.ts'

/** One training session for teachers or leaders: which need it answers, and how adults learn in it. */
export const session = z.strictObject({
  ...common,
  forWhom: line('Who it is for, as roles.', 200).optional(),
  fromNeed: refs(
    'Pages that show the need, for example a problem, a lesson, a meeting note or a pulse survey.',
    'problem',
    'lesson',
    'note',
    'pulse',
    'readiness',
    'prototype',
  ).optional(),
  need: prose('The need in words, for example what was counted on classroom visits.', 400).optional(),
  mode: choice('How adults learn in it: they live it as students would, they practice, or they listen.', [
    'experience',
    'practice',
    'talk',
  ]).optional(),
  offered: z
    .array(
      z.strictObject({
        date: day('Day.'),
        where: line('Place and time, or "online".', 120).optional(),
        people: count('How many people came.', 0, 5000).optional(),
      }),
    )
    .describe('Dates on which it is offered. Two or more let people choose when.')
    .optional(),
  topicChosenOn: day('Day the topic was fixed.').optional(),
  choices: z
    .array(choice('A choice.', ['when', 'topic', 'way']))
    .describe('What people may choose: when they come, the topic, the way they learn.')
    .optional(),
  steps: lines('What happens in it, in order.').optional(),
  tryNext: line('What people try in their own room afterward, by when.', 300).optional(),
  debrief: prose('How it felt to be the learner.', 600).optional(),
  repeatedAt: z
    .array(z.strictObject({ school: ref('School.', 'school'), date: day('Day.').optional() }))
    .describe('Schools where leaders ran it again for their own staff.')
    .optional(),
  lessons: refs('Lessons it passes on.', 'lesson').optional(),
  strategies: refs('Strategy cards it uses.', 'strategy').optional(),
  owner: role('Role that runs it.').optional(),
  ...leaderLinks,
})
