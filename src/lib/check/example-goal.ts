import { exampleFile } from './example-file.ts'

/** Text of a small goal file for the examples of rules: sound, but for the fields that are replaced or left out. */
export const exampleGoal = (fields: Readonly<Record<string, string | undefined>> = {}): string =>
  exampleFile({
    title: '85 in 100 students turn in a first draft each week',
    plainWords: 'Today 66 in 100 students finish a first draft each week. By May we want 85.',
    forWhom: 'Students in grades 6 to 9',
    howMuch: '{ measure: Drafts in a week, from: 66, to: 85, unit: "% of students" }',
    byWhen: '2027-05-28',
    looksLike: '[Students know on Tuesday when they get help., A chart shows how many drafts came in.]',
    earlySigns: '[{ sign: Drafts at two schools, by: 2026-12-18, expected: Over 70 in 100 }]',
    owner: 'director of teaching',
    updated: '2026-10-30',
    ...fields,
  })
