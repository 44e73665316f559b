import { defineReadingRule } from '../../rule.ts'
import { examplePage } from '../../example-page.ts'

interface Size {
  kilobytes: number
  limit: number
}

export const tooLarge = defineReadingRule({
  id: 'file/too-large',
  severity: 'stop',
  summary: 'A file is too large to be a page.',
  why: 'A page this long is not read by anyone, and it slows down everybody who opens it.',
  messages: {
    size: ({ kilobytes, limit }: Size) =>
      `This file has ${kilobytes} KB, and a page can have ${limit} KB at most. It was not read. Split it into two pages, or keep long lists of numbers in data.csv.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('A page of the usual length.') }],
    fails: [{ 'lessons/costs.mdx': examplePage('Far too many words.\n\n'.repeat(13_000)) }],
  },
})
