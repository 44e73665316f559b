import { z } from 'zod'
import { common } from './common.ts'
import { choice, grades, line, lines, practices, prose, ref, refs, role, subjects } from './field.ts'

/**
 * A card with everything needed to do it elsewhere. The questions follow the twelve items of TIDieR
 * (Hoffmann et al. 2014, BMJ 348:g1687).
 */
export const strategy = z.strictObject({
  ...common,
  problems: refs('The problems it helps with.', 'problem').optional(),
  lessons: refs('The lessons it is made of.', 'lesson').optional(),
  challenge: choice('Kind of challenge.', [
    'buy-in',
    'support-training',
    'implementation',
    'other',
  ]).optional(),
  roles: z.array(role('Role.')).describe('Roles it is for.').optional(),
  why: prose('Why it should work.', 600).optional(),
  materials: lines('What you need in hand.').optional(),
  steps: lines('Steps, in order.', 600).optional(),
  whoDoesIt: prose('Who does it, and what they need to learn first.', 400).optional(),
  how: prose('How: whole class, small group, online.', 400).optional(),
  where: prose('Room and tools.', 400).optional(),
  howOften: prose('When and how much.', 400).optional(),
  mustKeep: lines('What must stay the same for it to work.').optional(),
  mayChange: lines('What people can change.').optional(),
  changedOnTheWay: prose('What we changed on the way.', 500).optional(),
  howToTell: prose('How to tell it is being done.', 400).optional(),
  howWell: prose('How well it was done.', 400).optional(),
  sites: z
    .array(
      z.strictObject({
        school: ref('A school that used it.', 'school'),
        prototype: ref('Their log of it.', 'prototype').optional(),
        who: role('Role of who did it there.').optional(),
        outcome: line('What came of it.', 300),
      }),
    )
    .describe('Where it was used.')
    .optional(),
  lessWell: prose('Where it did less well, and why. "None yet" is an answer.', 500).optional(),
  replaces: prose('What it replaces.', 300).optional(),
  cost: line('Money and time.', 200).optional(),
  timeToStart: line('Time from decision to first day.', 120).optional(),
  askAPerson: role('Role of a person to ask.').optional(),
  grades: grades.optional(),
  subjects: subjects.optional(),
  practiceTags: practices.optional(),
})
