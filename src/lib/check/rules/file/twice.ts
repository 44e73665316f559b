import { defineReadingRule } from '../../rule.ts'
import { examplePage } from '../../example-page.ts'

export const twice = defineReadingRule({
  id: 'file/twice',
  severity: 'stop',
  summary: 'Two files have one name, so that only one of them is shown.',
  why: 'A page has one address, and the name of its file gives it. When two files ask for the same address, the words of one of them would be lost without a sign.',
  messages: {
    twice: ({ path, first }: { path: string; first: string }) =>
      `The page shows “${first}”, so nobody sees “${path}”: the two differ only in .md and .mdx. Join them into one file, or give this one another name.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage(), 'lessons/prices.md': examplePage() }],
    fails: [{ 'lessons/costs.md': examplePage(), 'lessons/costs.mdx': examplePage() }],
  },
})
