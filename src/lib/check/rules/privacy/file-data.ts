import type { OtherFile } from '../../../content/graph.ts'
import { defineRule } from '../../rule.ts'

/** Columns that say who a row is about. */
const personal =
  /^(?:(?:first|last|full|given|family|student|pupil|child)?[ _-]?(?:name|surname)s?|(?:student|pupil|state|local|lunch)?[ _-]?id|ssid|uid|dob|date of birth|birth[ _-]?(?:date|day)|birthday|e?-?mail(?: address)?|phone|address|parent|guardian|mother|father|ssn|nombres?|apellidos?|alumn[oa]|estudiante|student|pupil|child|correo|teléfono|fecha de nacimiento|matrícula|domicilio)$/i

/** So many rows of one measure on one day are no series of counts: each may be a student. */
const rowsOfOneDay = 5

export const fileData = defineRule({
  id: 'privacy/file-data',
  severity: 'stop',
  summary:
    'A file carries more about students than its page shows: rows about single students, or hidden notes in a picture.',
  why: 'A table can be downloaded and joined with others, and a phone writes into each picture where it was taken. Cameras’ notes are read in the first 256 KB of a .jpg, .png or .webp file; what stands behind that, and faces and names that can be seen in the picture, no check can find.',
  messages: {
    column: () =>
      'A column of this table says who each row is about (a name, a number, an address or a date of birth). Take the column out and add up the rows: only totals can be public.',
    rows: ({ date, count }: { date: string; count: number }) =>
      `On ${date} one measure has ${count} rows, as if each row were a student. Put one row for the day: the total, or the share, with the number of students as \`n\`.`,
    place: () =>
      'This picture carries the place where it was taken. Save it without (on a phone: share it with the location switched off; on a computer: take a screenshot of it), and add it again.',
    person: () =>
      'This picture carries the names of people in it, written there by a program that sorts pictures. Take a screenshot of it, and add that instead.',
    unseen: () =>
      'This picture carries hidden notes that stand too far back to be read, such as the place where it was taken. Take a screenshot of it, and add that instead.',
  },
  examples: {
    passes: [
      {
        'prototypes/talk/data.csv':
          'date,measure,value,n\n2026-01-09,drafts,60,26\n2026-01-16,drafts,64,26\n',
      },
    ],
    fails: [
      { 'prototypes/talk/data.csv': 'student,date,measure,value\nA,2026-01-09,drafts,60\n' },
      {
        'prototypes/talk/data.csv': `date,measure,value\n${[3, 4, 2, 5, 4, 3].map((value) => `2026-01-09,score,${value}\n`).join('')}`,
      },
    ],
  },
  *check({ graph }) {
    for (const file of graph.beside) {
      if (file.role !== 'data') continue
      if (file.columns.some((name) => personal.test(name)))
        yield { path: file.path, line: 1, message: 'column', values: undefined }
      const days = Map.groupBy(file.points, ({ date, measure }) => `${date} ${measure}`)
      for (const points of days.values()) {
        const [first] = points
        if (!first || points.length < rowsOfOneDay || points.some(({ n = 1 }) => n > 1)) continue
        const values = { date: first.date, count: points.length }
        yield { path: file.path, line: first.line, message: 'rows', values }
        break
      }
    }
    for (const { path, issues } of graph.others as readonly OtherFile[])
      for (const { rule, message } of issues)
        if (rule === 'privacy/file-data') yield { path, message: message as 'place', values: undefined }
  },
})
