import { z } from 'zod'
import { common, plainWords } from './common.ts'
import { choice, count, day, line, lines, number, prose, ref, role } from './field.ts'

/** What the district wants for students, by how much, by when. */
export const goal = z.strictObject({
  ...common,
  plainWords,
  forWhom: line('Which students this goal is for.').optional(),
  howMuch: z
    .strictObject({
      measure: line('What is counted.'),
      from: number('Where it is now.'),
      to: number('Where it should be.'),
      unit: line('Unit of both numbers, for example % of students.', 40),
      expected: z
        .array(z.strictObject({ by: day('Day.'), value: number('The number we expect by then.') }))
        .describe('Where the number should be on the way, between the first day and the last.')
        .optional(),
      counted: z
        .array(
          z.strictObject({
            day: day('Day it was counted.'),
            value: number('The number.'),
            students: count('How many students it is about.').optional(),
          }),
        )
        .describe('What was counted on the way, the start first.')
        .optional(),
    })
    .describe('From where to where.')
    .optional(),
  byWhen: day('Day by which the goal should be reached.').optional(),
  todaySoon: z
    .array(
      z.strictObject({
        today: prose('What a visitor sees today.', 300),
        soon: prose('What a visitor will see.', 300),
      }),
    )
    .describe('Pairs that show the change: today, and soon.')
    .optional(),
  looksLike: lines('What a visitor would see on an ordinary Tuesday.').optional(),
  doesNotLookLike: lines('What people could mistake for it.').optional(),
  earlySigns: z
    .array(
      z.strictObject({
        sign: line('The first thing that should change.'),
        by: day('Day by which it should show.'),
        expected: line('What we expect to see.'),
        seen: z
          .strictObject({
            day: day('Day it was looked at.'),
            what: line('What was seen, as it was.'),
          })
          .describe('What was seen, good or bad, and when.')
          .optional(),
      }),
    )
    .describe('Signs that come before the goal itself.')
    .optional(),
  drivers: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .max(60)
          .describe('Short id, for example feedback-in-class.'),
        statement: line('What must change for the goal to move.', 300),
        because: prose('Why we think so.', 400).optional(),
        parent: line('Id of the driver this one serves.', 60).optional(),
      }),
    )
    .describe('What leads to it.')
    .optional(),
  owner: role('Role that answers for the goal.').optional(),
  departments: z
    .array(
      z.strictObject({
        name: line('Department.', 80),
        contact: role('Role to talk to.').optional(),
        joined: choice('How far the department is in.', ['asked', 'joined', 'decided']),
        since: day('Day since when that is so.').optional(),
      }),
    )
    .describe('Departments the goal needs.')
    .optional(),
  outcomeType: choice('Kind of outcome.', [
    'academic',
    'skills',
    'belonging',
    'engagement',
    'wellbeing',
    'operations',
  ]).optional(),
  protects: lines('What must not get worse on the way.').optional(),
  track: z
    .strictObject({
      is: choice('Where the goal stands.', ['on', 'watch', 'off']),
      supportNow: prose('Help given now, by whom, from when.', 400).optional(),
    })
    .describe('On track, worth watching or off track.')
    .optional(),
  initiative: ref('The initiative this goal belongs to.', 'initiative').optional(),
})
