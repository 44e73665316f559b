import { z } from 'zod'
import { common } from './common.ts'
import { choice, prose, ref, refs, role } from './field.ts'

/** One team's entry in a design competition. */
export const competitionEntry = z.strictObject({
  ...common,
  school: ref('The school that enters.', 'school'),
  team: z
    .array(role('Role of a person on the team.'))
    .describe('Roles of the people on the team.')
    .optional(),
  problems: refs('The problems it answers.', 'problem').optional(),
  prototypes: refs('What the team tried.', 'prototype').optional(),
  parts: z
    .record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), prose('Text of a part.', 8000))
    .describe('The required parts, by id.')
    .optional(),
  status: choice('Where the entry stands.', [
    'draft',
    'submitted',
    'complete',
    'judged',
    'finalist',
    'awarded',
    'not this time',
  ]).optional(),
})
