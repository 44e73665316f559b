import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

export const insecure = defineReadingRule({
  id: 'link/insecure',
  severity: 'tip',
  summary: 'A link leads to a web page that is not protected on its way.',
  why: 'With http, others on the same network can see and change what a reader gets. Nearly every site has an https address.',
  messages: {
    insecure: ({ url, better }: { url: string; better: string }) =>
      `“${url}” is not protected on its way to the reader. See whether ${better} opens, and use that.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('[Costs](https://example.org/costs)') }],
    fails: [
      { 'lessons/costs.mdx': examplePage('[Costs](http://example.org/costs)') },
      { 'lessons/costs.mdx': examplePage('See www.example.org for costs.') },
    ],
  },
})
