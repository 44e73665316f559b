import { exampleFile } from './example-file.ts'

/** Text of a small case study for the examples of rules: sound, but for the fields that are replaced or left out. */
export const exampleCaseStudy = (fields: Readonly<Record<string, string | undefined>> = {}): string =>
  exampleFile({
    title: 'How grade 8 learned to help writers',
    plainWords: 'Four teachers in grade 8 tried three small changes in writing.',
    school: 'ada-lovelace-middle',
    level: 'grade',
    before: 'Students wrote at home, and teachers saw the texts when it was late to help.',
    peopleAndTime: 'Four teachers, 40 minutes a week.',
    cost: 'No money.',
    whatChanged: '[More students finish a draft.]',
    didNotWork: 'The reminder did little for students who were stuck.',
    advice: '[Change one thing at a time.]',
    voices:
      '[{ role: principal, words: I kept Friday free. }, { role: teacher, words: I was sure about the pairs. }]',
    prototypes: '[slots]',
    checkedOn: '2026-10-14',
    ...fields,
  })
