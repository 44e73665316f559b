import { exampleFile } from '../../example-file.ts'
import { defineReadingRule } from '../../rule.ts'

interface Day {
  field: string
  found: string
  nearest: string
}

export const date = defineReadingRule({
  id: 'frontmatter/date',
  severity: 'stop',
  summary: 'A date is not written as year-month-day, or there is no such day.',
  why: 'Cycles are put in order and drawn on a time line by their dates. 2026-01-31 means the same day to everybody; 1/2/2026 does not.',
  messages: {
    form: ({ field, found, nearest }: Day) =>
      `The date in “${field}” is written as “${found}”. ${nearest ? `Write it with two digits for month and day: ${nearest}` : 'Write the year, the month and the day, as in 2026-01-31.'}`,
    read: ({ field, found, line }: { field: string; found: string; line: string }) =>
      `The date in “${field}” is written as “${found}”. Write: ${line}`,
    either: ({ field, found, day, other }: { field: string; found: string; day: string; other: string }) =>
      `The date “${found}” in “${field}” can be read in two ways: ${day} or ${other}. Write the one you mean.`,
    impossible: ({ field, found, nearest }: Day) =>
      `There is no day ${found}, which stands in “${field}”. Did you mean ${nearest}?`,
  },
  examples: {
    passes: [
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', updated: '2028-02-29' }) },
    ],
    fails: [
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', updated: '2026-02-29' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', updated: '2026-9-5' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', updated: '9/5/2026' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', updated: '2026' }) },
      {
        'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask.', updated: 'November 5, 2026' }),
        'lessons/prices.mdx': exampleFile({
          title: 'Prices',
          claim: 'Ask.',
          updated: '5 de noviembre de 2026',
        }),
      },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask.', updated: '11/30/2026' }) },
    ],
  },
})
