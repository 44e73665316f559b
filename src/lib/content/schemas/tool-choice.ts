import { z } from 'zod'
import { common } from './common.ts'
import { choice, count, day, line, number, prose, ref, refs, role } from './field.ts'
import { leaderLinks } from './leader-links.ts'

/** How a device or a program is chosen, in the open: for which goal, after which trial, at what cost. */
export const toolChoice = z.strictObject({
  ...common,
  status: choice('How far the choice is. "buy" is the day the money is promised.', [
    'considering',
    'piloting',
    'buy',
    'in use',
    'ended',
  ]),
  forWhat: prose('What students or staff will do with it that they cannot do now.', 500).optional(),
  ...leaderLinks,
  options: z
    .array(
      z.strictObject({
        name: line('What was looked at. Paper and "as now" count too.', 120),
        note: line('What speaks for it and against it.', 300).optional(),
      }),
    )
    .describe('What was compared.')
    .optional(),
  references: z
    .array(
      z.strictObject({
        who: line('District or school that uses it.', 120),
        years: number('How many years they have used it.').optional(),
        said: line('What they said, above all what they would not do again.', 400).optional(),
      }),
    )
    .describe('Who was asked. At least two, one with a year of use or more.')
    .optional(),
  worksWith: z
    .array(
      z.strictObject({
        what: line('Program, device or network it has to work with.', 120),
        tested: choice('Tried here, in real use?', ['yes', 'no']),
      }),
    )
    .describe('What it has to work with.')
    .optional(),
  pilot: ref('The prototype in which it was tried out.', 'prototype').optional(),
  costFourYears: line(
    'Cost over four years with repair, licenses, training and staff, and the budget.',
    300,
  ).optional(),
  supportPlan: prose('Who helps when it does not work, and what a class does until then.', 500).optional(),
  replaceYear: count('Year in which it will have to be replaced.', 2000, 2200).optional(),
  breakage: z
    .array(
      z.strictObject({
        date: day('Day of the count.'),
        inRepair: count('Devices in repair.'),
        inUse: count('Devices in use.'),
      }),
    )
    .describe('Devices in repair, counted now and then.')
    .optional(),
  decided: z
    .strictObject({
      date: day('Day of the decision.'),
      by: z.array(role('A role.')).describe('Roles that decided.').optional(),
      because: prose('Why this one.', 600),
    })
    .describe('The decision, and why.')
    .optional(),
  schools: refs('Schools that use it.', 'school').optional(),
  owner: role('Role that answers for it.').optional(),
})
