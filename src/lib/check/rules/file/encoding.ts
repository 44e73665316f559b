import { defineReadingRule } from '../../rule.ts'
import { examplePage } from '../../example-page.ts'

export const encoding = defineReadingRule({
  id: 'file/encoding',
  severity: 'stop',
  summary: 'The letters of a file cannot be read, or some of them are lost.',
  why: 'Files are kept as UTF-8, which has the letters of every language. Saved another way, á and ñ turn into boxes or question marks.',
  messages: {
    encoding: ({ encoding }: { encoding: string }) =>
      `This file seems to be saved as ${encoding}, so its letters cannot be read. Open it in your editor, choose “Save as” and the encoding UTF-8, and save it again.`,
    lost: ({ excerpt }: { excerpt: string }) =>
      `A letter was lost when this file was saved: “${excerpt}”. Type the letter again in place of the mark �, and save the file as UTF-8.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('Preguntar en español: ¿cuánto cuesta? — 费用 🙂') }],
    fails: [{ 'lessons/costs.mdx': examplePage('Preguntar en espa\ufffdol.') }],
  },
})
