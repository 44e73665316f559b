import { z } from 'zod'
import { languages } from '../languages.ts'
import { count, day, line, lines, prose } from './field.ts'
import { thresholds } from './thresholds.ts'

const color = (about: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .describe(about)
    .optional()

const colors = (about: string) =>
  z
    .strictObject({
      link: color('Links and the bars beside boxes, for example "#1a4480".'),
      visited: color('Links that somebody has followed.'),
      focus: color('The ring around what the keyboard points to.'),
      chart: color('Lines and dots of charts.'),
    })
    .describe(about)

const account = (about: string) =>
  z
    .string()
    .regex(/^[A-Za-z\d](?:[A-Za-z\d-]{0,38})(?:\/[A-Za-z\d][\w.-]{0,99})?$/)
    .describe(`${about} A GitHub account, or a team as organization/team.`)

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
    .array(z.enum(languages))
    .min(1)
    .check(({ value, issues }) => {
      value.forEach((language, index) => {
        if (value.indexOf(language) === index) return
        issues.push({ code: 'custom', input: value, path: [index], message: 'Named twice.' })
      })
    })
    .describe('Languages of the site, first one first.')
    .default([...languages]),
  contact: line('Whom to ask, as a role or a group address.', 120).optional(),
  minimumGroup: count('Groups of students smaller than this are never shown as a number.', 2, 100).default(
    10,
  ),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe(
      'Two letters of the state, for example CA. Sets the limits for small groups that the state is known to use, where they are stricter than ours; a limit written here wins.',
    )
    .optional(),
  minimumSurvey: count('Answers of fewer people than this to a survey are never shown.', 2, 100).default(10),
  extremeShare: count(
    'Shares of a group of students below this percent, or above 100 minus it, are not shown exactly.',
    1,
    20,
  ).default(5),
  people: lines(
    'Names of adults, places and authors that may be shown, so that the check does not take them for students.',
    80,
  ).optional(),
  logo: z
    .strictObject({
      file: z
        .string()
        .regex(/^[\w./-]{1,120}$/)
        .describe(
          'Picture file below content/, for example logo.png: a .png, .jpg or .webp, 96 dots high or more, its name of letters, numbers and hyphens.',
        ),
      alt: line('What the picture says or shows, for people who cannot see it.', 120),
    })
    .describe('The logo at the head of every page; it is the icon of the browser tab too.')
    .optional(),
  colors: colors('The colors on white pages, as #rrggbb.').optional(),
  darkColors: colors('The colors on dark pages; worked out from the others where left out.').optional(),
  footer: prose('A line of the district’s own at the foot of every page.', 300).optional(),
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
  review: z
    .strictObject({
      coaches: z
        .record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), account('The coach of this school.'))
        .describe('The coach of each school, by the id of the school, for example eastside-k-8: maria-lopez.')
        .optional(),
      curriculum: account('Who reads along when a test reaches a grade, a department or more.').optional(),
      web: account('Who looks at files that are not below content/.').optional(),
      safety: account('Who looks at what was found about private matters and safety.').optional(),
    })
    .describe(
      'Who is asked to read what is sent in: a GitHub account, or a team as organization/team. Left out, nobody is asked.',
    )
    .optional(),
  submit: z
    .strictObject({
      signIn: z
        .url({ protocol: /^https?$/ })
        .describe(
          'Address of the helper that signs people in with GitHub. The handbook says how to set it up.',
        ),
      guests: z
        .boolean()
        .describe('true when people who may not write in the repository can send from a copy of their own.')
        .default(true),
      private: z.boolean().describe('true when the repository is not open to everyone.').optional(),
      api: z
        .url({ protocol: /^https?$/ })
        .describe('Address of the API, only for a district with a GitHub of its own.')
        .optional(),
    })
    .describe('The form in the browser. Left out, the site says how else to send a write-up.')
    .optional(),
  thresholds: thresholds.describe('Limits for reminders and tips.').prefault({}),
})
