import { z } from 'zod'
import { count, ref, refs } from './field.ts'

/** What a record of leaders serves. Every kind of them may carry these fields. */
export const leaderLinks = {
  goals: refs('Goals it serves.', 'goal').optional(),
  problems: refs('Problems it helps with.', 'problem').optional(),
  prototypes: refs('Prototypes it is about or supports.', 'prototype').optional(),
  risks: z
    .array(
      z.strictObject({
        risk: ref('The risk.', 'risk'),
        action: count('Which of the actions on its page this shows, counted from 1.', 1, 50).optional(),
      }),
    )
    .describe('Risks it works against. The page of the risk then shows it beside the action.')
    .optional(),
}
