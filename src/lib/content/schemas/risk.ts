import { z } from 'zod'
import { common, plainWords } from './common.ts'
import { line, lines, refs, role } from './field.ts'

/** A known way for this work to fail, its warning signs and what to do early. */
export const risk = z.strictObject({
  ...common,
  plainWords,
  number: line('Its number on the list.', 4).optional(),
  warningSigns: lines('What you would notice.').optional(),
  actions: z
    .array(
      z.strictObject({
        do: line('What to do.', 300),
        who: role('Role that does it.').optional(),
        shownBy: refs(
          'Pages that show it is done.',
          'goal',
          'problem',
          'prototype',
          'case-study',
          'community',
          'note',
          'flexibility',
          'initiative',
          'strategy',
          'school',
          'lesson',
          'message',
          'session',
          'tool-choice',
          'readiness',
          'guardrail',
          'pulse',
        ).optional(),
      }),
    )
    .describe('What to do early.'),
  problems: refs('Problems it leads to.', 'problem').optional(),
})
