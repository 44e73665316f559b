import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

export const longComment = defineReadingRule({
  id: 'mdx/long-comment',
  severity: 'tip',
  summary: 'A page hides a long note to the writer.',
  why: 'Readers do not see such notes, but anybody can open the file. A long one is often a part of the page that somebody forgot.',
  messages: {
    long: ({ excerpt }: { excerpt: string }) =>
      `A long note is hidden here: “${excerpt}”. If people should read it, take away the signs around it; if not, delete it.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('<!-- Ask the office. -->\n\nCosts.') }],
    fails: [
      { 'lessons/costs.mdx': examplePage(`<!-- ${'Ask the office again. '.repeat(20)} -->\n\nCosts.`) },
      { 'lessons/costs.mdx': examplePage(`{/* ${'Ask the office again. '.repeat(20)} */}\n\nCosts.`) },
    ],
  },
})
