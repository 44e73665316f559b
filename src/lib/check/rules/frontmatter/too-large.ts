import { exampleFile } from '../../example-file.ts'
import { defineReadingRule } from '../../rule.ts'

export const tooLarge = defineReadingRule({
  id: 'frontmatter/too-large',
  severity: 'stop',
  summary: 'The fields of a page are longer than a page should be.',
  why: 'Fields hold facts that lists and charts can use. Long text in them is hard to read and slows down everybody.',
  messages: {
    size: () =>
      'The part between the two lines of hyphens is longer than 64 KB, so it was not read. Move long text below the second line, and numbers to data.csv.',
    keys: ({ keys, limit }: { keys: number; limit: number }) =>
      `The part between the two lines of hyphens has ${keys} fields, so it was not read: more than ${limit} are never needed. Keep the fields of this kind of page, and move the rest below the second line or to data.csv.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask about costs first.' }) }],
    fails: [
      {
        'lessons/costs.mdx': exampleFile({
          title: 'Costs',
          claim: `>-\n${'  Ask about costs first.\n'.repeat(3000)}`,
        }),
      },
      {
        'lessons/costs.mdx': exampleFile(
          Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`cost${index}`, 'paid'])),
        ),
      },
    ],
  },
})
