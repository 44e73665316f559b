import type { AnyEntry } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import { listStudentCounts, listStudentRows } from '../../student-counts.ts'
import { exampleFile } from '../../example-file.ts'
import { defineRule } from '../../rule.ts'
import { isSmall } from '../../small-groups.ts'

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
  // `match` holds what may not be shown: a report that others can read has to leave it out.
  messages: {
    text: ({ match, minimum }: { match: string; minimum: number }) =>
      `Fewer than ${minimum} students: “${match}”. People may know who they are. Write “fewer than ${minimum} students”, or leave the number out.`,
    field: ({ match, minimum }: { match: string; minimum: number }) =>
      `Fewer than ${minimum} students: “${match}”. People may know who they are. Leave the number out, or say “fewer than ${minimum} students” in words.`,
    rows: ({ lines, minimum }: { lines: string; match: string; minimum: number }) =>
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
      counting(10),
    ],
    fails: [
      writing('In the end, 5 of the 6 target pupils made progress.'),
      writing('Of these, 4 were girls.\n\n| Group | Students |\n| --- | --- |\n| B | 3 students |'),
      writing('Tres alumnos no hablaron en la clase.'),
      counting(6),
      { 'prototypes/talk/data.csv': 'date,measure,value,n\n2026-01-09,drafts,60,9\n' },
    ],
  },
  *check({ graph, zone }) {
    const minimum = zone.minimumGroup
    for (const entry of graph.entries) {
      for (const { place, counts, inField } of listStudentCounts(graph, entry as AnyEntry)) {
        const small = counts.filter((count) => isSmall(count, minimum)).map(({ match }) => quote(match))
        if (small.length === 0) continue
        yield {
          entry,
          ...place,
          message: inField ? 'field' : 'text',
          values: { match: small.join('”, “'), minimum },
        }
      }
    }
    for (const { path, rows } of listStudentRows(graph)) {
      const small = rows.filter(({ count }) => isSmall({ count }, minimum))
      if (small.length === 0) continue
      const lines = [...new Set(small.map(({ line }) => line))].join(', ')
      yield {
        path,
        message: 'rows',
        values: { lines, match: small.map(({ count }) => count).join(', '), minimum },
      }
    }
  },
})
