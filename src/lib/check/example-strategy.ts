import { exampleFile } from './example-file.ts'

/** Text of a small strategy card for the examples of rules: a full one, but for the fields that are replaced or left out. */
export const exampleStrategy = (fields: Readonly<Record<string, string | undefined>> = {}): string =>
  exampleFile({
    title: 'Booked conference slots',
    why: 'A booked time needs no courage on the day.',
    materials: '[A sheet of paper with slots of five minutes]',
    steps: '[Hang up the sheet, Take one question in each slot]',
    whoDoesIt: 'A teacher who knows the text type.',
    how: 'Student and teacher, face to face.',
    where: 'A table in the classroom.',
    howOften: 'Two lessons a week.',
    mustKeep: '[The student books ahead]',
    mayChange: '[The subject and the days]',
    changedOnTheWay: 'Lunch was tried and dropped.',
    howToTell: 'The sheet is full by the day before.',
    howWell: 'Nine in ten booked slots were used.',
    replaces: 'Open help at lunch.',
    cost: 'No money. Forty minutes a week.',
    timeToStart: 'Two weeks',
    askAPerson: 'literacy coach',
    ...fields,
  })
