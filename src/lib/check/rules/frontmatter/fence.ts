import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

export const fence = defineReadingRule({
  id: 'frontmatter/fence',
  severity: 'stop',
  summary: 'A page does not start with its fields between two lines of three hyphens.',
  why: 'The lines --- mark where the fields start and where the text starts. Without both of them nobody can tell fields from text.',
  messages: {
    missing: ({ found }: { found: string }) =>
      `A page starts with a line of three hyphens, then its fields, then three hyphens again. Here the first line is ${found === '' ? 'empty' : `“${found}”`}. Write --- in the very first line, above everything else.`,
    unclosed: () =>
      'The fields start with --- but never end. Write a line with only --- under the last field, above the text.',
    'other-language': ({ found }: { found: string }) =>
      `The first line is “${found}”, which announces another language. Fields are written one a line, as name: words, between two lines of exactly three hyphens: ---`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage() }],
    fails: [
      { 'lessons/costs.mdx': 'Ask about costs first.\n' },
      { 'lessons/costs.mdx': '---\ntitle: Costs\n\nAsk about costs first.\n' },
      { 'lessons/costs.mdx': '---json\n{ "title": "Costs" }\n---\n' },
    ],
  },
})
