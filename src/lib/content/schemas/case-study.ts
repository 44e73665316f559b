import { z } from 'zod'
import { common } from './common.ts'
import { choice, day, line, lines, practices, prose, ref, refs } from './field.ts'

/** The story of a vanguard school: before, after, what did not work, advice. */
export const caseStudy = z.strictObject({
  ...common,
  school: ref('The school.', 'school'),
  level: choice('How much of the school it is about.', ['classroom', 'grade', 'whole school']).optional(),
  since: line('Since when.', 60).optional(),
  problems: refs('The problems it is about.', 'problem').optional(),
  before: prose('What it was like before.', 1200).optional(),
  after: prose('What a visitor sees now.', 1200).optional(),
  howItStarted: prose('How it started.', 800).optional(),
  peopleAndTime: prose('People and time it takes.', 400).optional(),
  cost: line('What it costs.', 200).optional(),
  whatChanged: lines('What changed, with numbers.').optional(),
  didNotWork: prose('What did not work, or was harder than you thought.', 800).optional(),
  forWhomLess: prose('For whom it worked less well.', 500).optional(),
  advice: lines('What you would tell a school that starts.').optional(),
  voices: z
    .array(
      z.strictObject({
        role: choice('Whose words.', ['principal', 'teacher', 'student', 'family', 'other']),
        words: prose('The words.', 500),
        consent: z.boolean().describe('true when the person agreed to be quoted.').optional(),
      }),
    )
    .describe('Words of people, with role and never a name.')
    .optional(),
  prototypes: refs('What was tried.', 'prototype').optional(),
  reused: refs('Lessons and strategies from elsewhere that it used.', 'lesson', 'strategy').optional(),
  flexibilities: refs('Room to move that it uses.', 'flexibility').optional(),
  practiceTags: practices.optional(),
  checkedOn: day('Day someone last made sure it is still so.').optional(),
})
