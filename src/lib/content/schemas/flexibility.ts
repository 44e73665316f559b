import { z } from 'zod'
import { common } from './common.ts'
import { choice, day, line, prose, ref, refs, role } from './field.ts'

/** Room to move: what schools may do differently, and on whose say. */
export const flexibility = z.strictObject({
  ...common,
  requirement: z
    .strictObject({
      code: line('Number or name of the rule.', 120).optional(),
      title: line('What the rule says, in short.', 300),
      level: choice('Who made the rule.', ['habit', 'local policy', 'contract', 'state', 'federal']),
    })
    .describe('The rule that stands in the way.'),
  category: choice('Kind of room.', [
    'time',
    'space',
    'staffing',
    'experimentation',
    'budget',
    'curriculum',
    'assessment',
    'evaluation',
    'other',
  ]),
  standing: choice('How firm it is.', [
    'tension',
    'verbal',
    'one-time',
    'one school',
    'zone policy',
    'board policy',
    'law',
  ]),
  inTheWay: prose('How the rule gets in the way, with what was seen.', 500).optional(),
  replacesWith: prose('How the intent of the rule is still met.', 500).optional(),
  expected: prose('What should come of it.', 400).optional(),
  goal: ref('The goal it serves.', 'goal').optional(),
  problems: refs('The problems it helps with.', 'problem').optional(),
  schools: refs('Schools that may use it, or asked for it.', 'school').optional(),
  agreedBy: z
    .strictObject({
      who: line('Who agreed.', 160),
      vote: line('Vote, if there was one.', 80).optional(),
      date: day('When.'),
    })
    .describe('Who agreed, and when.')
    .optional(),
  since: day('First day, or the day it was agreed in words.').optional(),
  ends: day('Last day.').optional(),
  contact: role('Role to ask.').optional(),
  legalReviewed: choice('Has legal looked at it?', ['yes', 'no', 'not needed']).optional(),
  outcome: prose('Renewed, changed or ended, and why.', 300).optional(),
})
