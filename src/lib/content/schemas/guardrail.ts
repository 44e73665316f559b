import { z } from 'zod'
import { common } from './common.ts'
import { choice, line, prose, refs, role } from './field.ts'
import { leaderLinks } from './leader-links.ts'

/** Who decides what: one decision, whether it is fixed, has limits or is the school's own, and why. */
export const guardrail = z.strictObject({
  ...common,
  decision: line('The decision it is about, for example which nights have homework.', 300),
  freedom: choice(
    'tight: the same for all. loose: schools choose within limits. yours: the school decides.',
    ['tight', 'loose', 'yours'],
  ),
  why: prose('Why it is so.', 600),
  fixed: prose('What is the same for all.', 500).optional(),
  open: prose('What a school may choose.', 500).optional(),
  whoChanges: role('Role or group that can change it.').optional(),
  howToAsk: line('How to ask for a change.', 300).optional(),
  schools: refs('Schools it is for, if not all.', 'school').optional(),
  flexibilities: refs('Room to move that follows from it.', 'flexibility').optional(),
  lessons: refs('Lessons it rests on.', 'lesson').optional(),
  strategies: refs('Strategy cards it makes the rule.', 'strategy').optional(),
  ...leaderLinks,
})
