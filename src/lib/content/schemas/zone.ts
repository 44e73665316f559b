import { z } from 'zod'
import { count, day, line, prose } from './field.ts'

/** `zone.yaml`: the district, its languages, its calendar and its thresholds. */
export const zone = z.strictObject({
  name: line('Name of the zone, as the site shows it.', 80),
  plainWords: prose('What this site is, in one or two sentences.', 400),
  example: z.boolean().describe('true while the zone is only an example.').optional(),
  address: z
    .url({ protocol: /^https?$/ })
    .describe('Address of the published site, for example https://zone.example.org/')
    .default('https://zonebook.example.org/'),
  repository: z
    .url({ protocol: /^https$/ })
    .describe('Address of the repository, for the link "Suggest an edit".')
    .optional(),
  branch: line('Branch people edit.', 60).default('main'),
  languages: z
    .array(z.enum(['en', 'es']))
    .min(1)
    .check(({ value, issues }) => {
      value.forEach((language, index) => {
        if (value.indexOf(language) === index) return
        issues.push({ code: 'custom', input: value, path: [index], message: 'Named twice.' })
      })
    })
    .describe('Languages of the site, first one first.')
    .default(['en', 'es']),
  contact: line('Whom to ask, as a role or a group address.', 120).optional(),
  minimumGroup: count('Groups of students smaller than this are never shown as a number.', 2, 100).default(
    10,
  ),
  calendar: z
    .strictObject({
      starts: day('First school day.'),
      ends: day('Last school day.'),
      breaks: z
        .array(
          z.strictObject({ name: line('Name.', 60), from: day('First day off.'), to: day('Last day off.') }),
        )
        .describe('Days without school.')
        .default([]),
    })
    .describe('The school year.')
    .optional(),
  thresholds: z
    .strictObject({
      cycleDays: count('A cycle planned longer than this gets a tip (days).', 1, 400).default(42),
      wholeSchoolCycleDays: count('The same for a whole-school cycle (days).', 1, 400).default(90),
      staleSchoolDays: count('School days after the end of a cycle before a reminder.', 1, 200).default(15),
      verbalDays: count('Days a flexibility may stand in words only before a reminder.', 1, 1000).default(90),
      sunsetDays: count('Days before the end of a flexibility when the site says so.', 1, 1000).default(120),
    })
    .describe('Limits for reminders and tips.')
    .prefault({}),
})
