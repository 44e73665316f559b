import { z } from 'zod'
import { common } from './common.ts'
import { choice, day, grades, line, practices, prose, ref, refs, role, subjects } from './field.ts'

/** Something another teacher can use, with what happened that taught it. */
export const lesson = z.strictObject({
  ...common,
  claim: prose('The lesson in one sentence that a teacher can act on.', 400),
  event: prose('What happened that taught you this.', 800).optional(),
  evidence: refs(
    'Cycles or sources that show it, for example prototypes/draft-by-friday/cycle-01.',
    'cycle',
    'prototype',
    'case-study',
    'source',
  ).optional(),
  problems: refs('The problems it helps with.', 'problem').optional(),
  doThis: prose('What to do on Monday. Start with a verb.', 500).optional(),
  notThis: prose('What to leave out.', 400).optional(),
  forWhom: line('For whom it works.', 300).optional(),
  worksWhen: prose('When it works.', 400).optional(),
  mayNotWorkWhen: prose('When it may not work.', 400).optional(),
  outcome: choice('What kind of lesson.', ['worked', 'did not work', 'mixed', 'watch out']).optional(),
  grades: grades.optional(),
  subjects: subjects.optional(),
  practiceTags: practices.optional(),
  author: role('Role of the person who wrote it.').optional(),
  checkedBy: role('Role of someone who was not there and read it.').optional(),
  checkedOn: day('Day it was read.').optional(),
  strategy: ref('The strategy card it grew into.', 'strategy').optional(),
  supersededBy: ref('The lesson that replaces it.', 'lesson').optional(),
})
