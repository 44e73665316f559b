import { exampleFile } from './example-file.ts'

/** Text of a small flexibility file for the examples of rules: a complete one, but for the fields that are replaced. */
export const exampleFlexibility = (fields: Readonly<Record<string, string | undefined>> = {}): string =>
  exampleFile({
    title: 'Advisory time for writing',
    requirement: '{ code: P-12, title: Advisory is not for subjects, level: local policy }',
    category: 'time',
    standing: 'one school',
    replacesWith: 'Students still meet their adviser for ten minutes.',
    expected: 'More finished drafts.',
    agreedBy: '{ who: Principal and area office, date: 2026-08-03 }',
    schools: '[ada-lovelace-middle]',
    since: '2026-08-12',
    ends: '2027-12-17',
    ...fields,
  })
