import { exampleFile } from './example-file.ts'

/** Text of a small lesson file for the examples of rules: sound, but for the fields that are replaced or left out. */
export const exampleLesson = (fields: Readonly<Record<string, string | undefined>> = {}): string =>
  exampleFile({
    title: 'Book a time for each draft',
    claim: 'In our grade 8 class, booked help slots on Monday brought more finished drafts by Friday.',
    evidence: '[prototypes/draft-by-friday/cycle-01]',
    problems: '[few-first-drafts]',
    doThis: 'Give each student a slip with a time on it.',
    mayNotWorkWhen: 'Students have nothing to show yet.',
    ...fields,
  })
