import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

export const expression = defineReadingRule({
  id: 'mdx/expression',
  severity: 'fix',
  summary: 'A page holds words in curly brackets.',
  why: 'Curly brackets belong to program code. Nothing in them is ever run, so readers see the brackets and wonder.',
  messages: {
    shown: ({ excerpt }: { excerpt: string }) =>
      `Readers see this just as it is typed, brackets and all: “${excerpt}”. Write the words without curly brackets, or use round ones.`,
  },
  examples: {
    passes: [
      { 'lessons/costs.mdx': examplePage('Costs (see below) {/* a note to ourselves */} and `{code}`.') },
    ],
    fails: [
      { 'lessons/costs.mdx': examplePage('See the {rubric} first.') },
      { 'lessons/costs.mdx': examplePage('The price is {a plus b} dollars.') },
    ],
  },
})
