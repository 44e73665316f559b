import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

export const alt = defineReadingRule({
  id: 'image/alt',
  severity: 'fix',
  summary: 'A picture has no words for people who cannot see it.',
  why: 'Some readers hear the page. Without words they learn only that there is a picture (WCAG 2.2, 1.1.1).',
  messages: {
    missing: ({ url }: { url: string }) =>
      `The picture “${url}” has no words for people who cannot see it. Say in one sentence what it shows: in a <Figure> as alt="...", in ![](...) between the square brackets. Name no student.`,
  },
  examples: {
    passes: [
      { 'lessons/costs.mdx': examplePage('![Three receipts on a desk](receipts.png)') },
      { 'lessons/costs.mdx': examplePage('<Figure src="receipts.png" alt="Three receipts on a desk" />') },
    ],
    fails: [
      { 'lessons/costs.mdx': examplePage('![](receipts.png)') },
      { 'lessons/costs.mdx': examplePage('<Figure src="receipts.png" caption="Our costs" />') },
    ],
  },
})
