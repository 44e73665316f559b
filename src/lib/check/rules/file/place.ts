import { defineReadingRule } from '../../rule.ts'
import { examplePage } from '../../example-page.ts'

export const place = defineReadingRule({
  id: 'file/place',
  severity: 'stop',
  summary: 'A file has no place in the zone, so nobody would see it.',
  why: 'The folder and the name of a file say what it is and give its page an address. A file in no known place has no page.',
  messages: {
    name: ({ path, better }: { path: string; better: string }) =>
      `Nothing reads a file called “${path}”, so it has no page. Names are made of small letters, numbers and hyphens: rename it to “${better}”.`,
    unknown: ({ path }: { path: string }) =>
      `Nothing reads “${path}”, so it has no page. Move it to the folder of its kind, for example lessons/, problems/ or prototypes/name-of-it/cycle-01.mdx.`,
    type: ({ path, ending }: { path: string; ending: string }) =>
      `Files of the type ${ending} are not shown: “${path}”. Write pages as .mdx, numbers as data.csv, and save pictures as .png, .jpg or .webp.`,
  },
  examples: {
    passes: [{ 'lessons/costs-first.mdx': examplePage(), 'lessons/receipt.png': '' }],
    fails: [
      { 'lessons/Costs first.mdx': examplePage() },
      { 'prototypes/margin-codes/cycle-1.mdx': '---\nquestion: Can codes do it?\n---\n' },
      {
        'prototypes/margin-codes/cycle2.mdx': examplePage(),
        'prototypes/margin-codes/cycle-3 final.mdx': examplePage(),
        'prototypes/margin-codes/results.csv': 'date,measure,value\n',
        'lessons/costs-first.mdx.txt': examplePage(),
      },
      { 'ideas/costs-first.mdx': examplePage() },
      { 'lessons/costs-first.docx': '' },
    ],
  },
})
