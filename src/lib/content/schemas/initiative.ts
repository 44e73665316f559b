import { z } from 'zod'
import { common, plainWords } from './common.ts'
import { choice, line, lines, refs, role } from './field.ts'

/** A piece of work the district carries, and how this work supports it. */
export const initiative = z.strictObject({
  ...common,
  plainWords,
  goals: refs('Goals it serves.', 'goal').optional(),
  owner: role('Role that answers for it.').optional(),
  place: choice('Hub: everything hangs on it. Spoke: it hangs on the hub.', ['hub', 'spoke']).optional(),
  supports: lines('How this work supports it (three at most).').optional(),
  actions: z
    .array(z.strictObject({ do: line('What to do.', 300), who: role('Role that does it.').optional() }))
    .describe('What the system does.')
    .optional(),
  problems: refs('Problems it answers.', 'problem').optional(),
})
