import { exampleFile } from '../../example-file.ts'
import { lastOf } from '../../field-words.ts'
import { defineReadingRule } from '../../rule.ts'

export const missingField = defineReadingRule({
  id: 'frontmatter/missing-field',
  severity: 'stop',
  summary: 'A field that the page cannot do without is missing or empty.',
  why: 'Lists, links and search are made from a few fields. Only those are asked for; all others can wait.',
  messages: {
    missing: ({ field, about, choices }: { field: string; about: string; choices: string }) =>
      `The field “${field}” is missing or empty, and this page needs it.${about && ` What goes there: ${about}`} Add a line that starts with ${lastOf(field)}:${choices && ` and one of these words: ${choices}`}`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', event: '' }) }],
    fails: [
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: '' }) },
      {
        'lessons/costs.mdx': exampleFile({
          title: 'Costs',
          claim: 'Ask first.',
          ignore: '[{ rule: lesson/vague }]',
        }),
      },
    ],
  },
})
