import { zone as zoneSchema } from '../../src/lib/content/schemas/zone.ts'
import { formOf } from '../../src/lib/forms/forms.ts'
import { issueParts } from '../../src/lib/forms/issue-template.ts'

/** What a teacher answers in the form of a lesson. */
export const answers: Record<string, string> = {
  title: 'Booked time beats open time',
  claim: 'Book a time for each draft, and more of them get finished.',
  event: 'Open time stayed empty for three weeks.',
  doThis: 'Write a time beside each name.',
  problems: 'Few first drafts',
  evidence: 'GAO 2002',
  mayNotWorkWhen: 'A class meets once a week.',
  outcome: 'It worked',
}
/** The text GitHub makes of a filled-in form of a lesson. */
export const filledIn = (given: Record<string, string> = answers) =>
  issueParts(formOf('lesson', 'en', zoneSchema.parse({ name: 'R', plainWords: 'What we try.' })), 'en')
    .map(
      ({ heading, field }) =>
        `### ${heading}\n\n${given[field] ?? (field === 'sure' ? '- [x] I know.' : '_No response_')}`,
    )
    .join('\n\n')
