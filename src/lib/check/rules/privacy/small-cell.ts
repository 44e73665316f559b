import { listNumberCounts, listStudentRows, listTextCounts } from '../../student-counts.ts'
import { exampleFile } from '../../example-file.ts'
import { defineRule } from '../../rule.ts'
import { isSmall } from '../../small-groups.ts'
import { findTableCounts } from '../../table-counts.ts'

const writing = (text: string): Record<string, string> => ({
  'lessons/talk.mdx': exampleFile({ title: 'Talk', claim: 'Pair talk first.' }) + `\n${text}\n`,
})
const counting = (students: number) => ({
  'prototypes/talk/cycle-01.mdx': `---\nresults:\n  - { measure: drafts, value: 60, students: ${students} }\n---\n`,
})

export const smallCell = defineRule({
  id: 'privacy/small-cell',
  severity: 'stop',
  summary: 'A count of students is so small that a reader may know who they are.',
  why: 'In a school, “5 of the 6” can be enough to know who is meant, above all beside a grade, a date or a need. Federal privacy law (FERPA) asks whether a reasonable person in the school community could tell. Your zone sets the limit as `minimumGroup`.',
  // The number itself is in no message: others read it. The line can be seen where the file is.
  messages: {
    text: ({ minimum }: { minimum: number }) =>
      `A number here is about fewer than ${minimum} students. People may know who they are. Write “fewer than ${minimum} students”, or leave the number out.`,
    field: ({ minimum }: { minimum: number }) =>
      `This field is about fewer than ${minimum} students. People may know who they are. Leave the number out, or say “fewer than ${minimum} students” in words.`,
    rows: ({ lines, minimum }: { lines: string; minimum: number }) =>
      `Fewer than ${minimum} students in some rows (line ${lines}). People may know who they are. Take those rows out, or join groups or weeks.`,
  },
  examples: {
    passes: [
      writing(
        'Year 1 pupils and grade 5 students took part: 34 of 100 students, in a class of 25. One student said so.',
      ),
      writing(
        'Put groups of four students at a table, ask 3 questions and fill 2 schools. Fewer than 10 students came.',
      ),
      // Any two can do it.
      writing('At the end 2 students hand out the sheet.'),
      counting(10),
    ],
    fails: [
      writing('In the end, 5 of the 6 target pupils made progress.'),
      writing('Of these, 4 were girls.\n\n| Group | Students |\n| --- | --- |\n| B | 3 students |'),
      writing('| Group | Students |\n| --- | --- |\n| A | 22 |\n| B | 4 |'),
      writing('Tres alumnos no hablaron en la clase.'),
      writing('At the end 2 Spanish-speaking students hand out the sheet.'),
      counting(6),
      { 'prototypes/talk/data.csv': 'date,measure,value,n\n2026-01-09,drafts,60,9\n' },
    ],
  },
  *checkEntry(entry, { zone: { minimumGroup: minimum } }) {
    const values = { minimum }
    for (const { place, counts } of listTextCounts(entry)) {
      for (const count of counts.slice(0, 20))
        if (isSmall(count, minimum)) yield { ...place, words: count.match, message: 'text', values }
    }
    for (const table of entry.body.tables)
      for (const { span, text, count, derived } of findTableCounts(table))
        if (!derived && isSmall({ count }, minimum)) yield { span, words: text, message: 'text', values }
  },
  *check({ graph, zone: { minimumGroup: minimum } }) {
    for (const entry of graph.entries)
      for (const { field, count } of listNumberCounts(graph, entry))
        if (isSmall({ count }, minimum)) yield { entry, field, message: 'field', values: { minimum } }
    for (const { path, rows } of listStudentRows(graph)) {
      const small = rows.filter(({ count }) => isSmall({ count }, minimum))
      if (small.length === 0) continue
      const lines = [...new Set(small.map(({ line }) => line))].join(', ')
      yield { path, message: 'rows', values: { lines, minimum } }
    }
  },
})
