import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

interface Block {
  name: string
  nearest: string
  allowed: string
}

export const component = defineReadingRule({
  id: 'mdx/component',
  severity: 'stop',
  summary: 'A page uses a block that is not on the list.',
  why: 'Blocks come from a short list, so that a page is safe to open and looks right on every screen.',
  messages: {
    near: ({ name, nearest }: Block) =>
      `There is no block <${name}>, so only its words are shown. Did you mean <${nearest}>?`,
    unknown: ({ name, allowed }: Block) =>
      `The block <${name}> cannot be used here, so only its words are shown. Take it out, or use one of these: ${allowed}.`,
  },
  examples: {
    passes: [
      {
        'lessons/costs.mdx': examplePage(
          '<Callout kind="tip">Ask first.</Callout>\n\nH<sub>2</sub>O<br />\n\n<details>\n<summary>More</summary>\n\nPrices.\n\n</details>',
        ),
      },
    ],
    fails: [
      { 'lessons/costs.mdx': examplePage('<callout kind="tip">Ask first.</callout>') },
      { 'lessons/costs.mdx': examplePage('<Chart>Costs by year</Chart>') },
      { 'lessons/costs.mdx': examplePage('<div>Ask first.</div>') },
    ],
  },
})
