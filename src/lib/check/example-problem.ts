import { exampleFile } from './example-file.ts'

/** Text of a small problem file for the examples of rules: sound, but for the fields that are replaced or left out. */
export const exampleProblem = (fields: Readonly<Record<string, string | undefined>> = {}): string =>
  exampleFile({
    title: 'Too few first drafts',
    statement: 'In fall 2025, a third of grade 8 students handed in no first draft by Friday.',
    who: 'Students in grade 8',
    howMany: '{ value: 34, of: of 100 students, source: Friday counts in September 2025 }',
    where: 'Writing lessons',
    goal: 'drafts-each-week',
    ...fields,
  })
