import { z } from 'zod'
import { common } from './common.ts'
import { day, line, lines, prose, refs, role } from './field.ts'

/** A community of practice: people of several schools who care about one thing. */
export const community = z.strictObject({
  ...common,
  domain: prose('What we care about.', 400),
  schools: refs('Schools that take part.', 'school').optional(),
  members: lines('Members as roles by school.', 120).optional(),
  problems: refs('The problems we work on.', 'problem').optional(),
  products: lines('What we make together.').optional(),
  rhythm: line('How often we meet.', 120).optional(),
  convener: role('Role that calls the meeting.').optional(),
  nextMeeting: day('Next meeting.').optional(),
  endsOrRenews: line('When it ends or is renewed.', 120).optional(),
})
