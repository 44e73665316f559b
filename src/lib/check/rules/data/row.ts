import { readDate } from '../../../content/read-date.ts'
import { defineReadingRule } from '../../rule.ts'

interface Seen {
  found: string
}

const head = 'date,measure,value,n,note\n'
const data = (text: string) => ({ 'prototypes/draft-by-friday/data.csv': text })

export const row = defineReadingRule({
  id: 'data/row',
  severity: 'fix',
  summary: 'A row of numbers cannot be read.',
  why: 'A row that cannot be read is left out of the chart, and a chart with holes can tell another story.',
  messages: {
    column: ({ column, columns }: { column: string; columns: string }) =>
      `The first line of the file does not name: ${column}. No number was read. Write the names of the columns in the first line, with commas between them: ${columns}`,
    date: ({ found }: Seen) =>
      `This row is left out, because “${found}” is not a date. Write ${readDate(found).join(' or ') || 'the year, the month and the day, as in 2026-01-31'}.`,
    measure: ({ date }: { date: string }) =>
      `This row of ${date} is left out, because it does not say what was counted. Write the id of the measure from the prototype.`,
    value: ({ found }: Seen) =>
      `This row is left out, because “${found}” is not a number. Write only the number, with a point for decimals: 12.5. If nothing was counted that day, delete the row.`,
    n: ({ found }: Seen) =>
      `This row is left out, because “${found}” is not a number of students. Write a whole number under n, or leave it empty.`,
  },
  examples: {
    passes: [
      data(`${head}2026-01-09,drafts,61%,28,"first week, after the break"\n2026-01-16,drafts,64,,\n`),
      data('date,measure,value\n2026-01-09,drafts,61\n'),
    ],
    fails: [
      data('date;measure;value\n2026-01-09;drafts;61\n'),
      data(`${head}2026-02-30,drafts,61,28,\n`),
      data(`${head}2026-01-09,,61,28,\n`),
      data(`${head}2026-01-09,drafts,absent,28,\n`),
      data(`${head}2026-01-09,drafts,61,about 28,\n`),
    ],
  },
})
