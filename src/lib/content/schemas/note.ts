import { z } from 'zod'
import { common } from './common.ts'
import { choice, count, day, line, lines, prose, refs, role } from './field.ts'

/** A note from a meeting of a community: what we asked, heard and promised. */
export const note = z.strictObject({
  ...common,
  type: choice('Kind of meeting.', ['meeting', 'problem session', 'open talk', 'school visit']).optional(),
  date: day('Day of the meeting.'),
  people: count('How many people came.', 0, 5000).optional(),
  schools: refs('Schools that were there.', 'school').optional(),
  question: prose('The question of the day.', 400).optional(),
  heard: lines('What we heard, three things or so.').optional(),
  debrief: prose('How it felt to be the learner.', 600).optional(),
  lessons: refs('Lessons this led to or used.', 'lesson').optional(),
  problems: refs('Problems it was about.', 'problem').optional(),
  prototypes: refs('Prototypes that were shown.', 'prototype').optional(),
  promises: z
    .array(
      z.strictObject({
        what: line('What.', 300),
        who: role('Who, as a role.'),
        by: day('By when.'),
        doneOn: day('Day it was done.').optional(),
      }),
    )
    .describe('Who does what by when.')
    .optional(),
  next: line('What is next.', 300).optional(),
  invitedNew: line('Who was new.', 200).optional(),
})
