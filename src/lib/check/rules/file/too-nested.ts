import { defineReadingRule } from '../../rule.ts'
import { examplePage } from '../../example-page.ts'

interface Seen {
  excerpt: string
}

export const tooNested = defineReadingRule({
  id: 'file/too-nested',
  severity: 'stop',
  summary: 'A file is built in a way that takes too long to read.',
  why: 'Thousands of signs inside each other keep a reader busy for minutes. Every page is read again at each change, so one such file would hold up all others.',
  messages: {
    line: ({ excerpt }: Seen) =>
      `This line is longer than 10,000 characters: “${excerpt}”. Break it into paragraphs, with an empty line between them.`,
    quotes: ({ excerpt }: Seen) =>
      `This line opens more than 8 quotes or lists inside each other: “${excerpt}”. Take out the signs (>, -, 1.) that are too many.`,
    indent: ({ excerpt }: Seen) =>
      `This line starts with more than 40 blanks: “${excerpt}”. Move it to the left.`,
    brackets: ({ excerpt }: Seen) =>
      `More than 32 brackets are open here: “${excerpt}”. Close them, or take them out.`,
    marks: ({ excerpt }: Seen) =>
      `Too many signs or lines follow each other here without an empty line: “${excerpt}”. Put an empty line between the paragraphs, and move long tables to data.csv.`,
    slow: ({ seconds }: { seconds: number }) =>
      `This file could not be read within ${seconds} seconds, so it was left out. Make it shorter, with fewer signs and tables.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('> > A quote in a quote.\n\n* * * * * * * * * *') }],
    fails: [
      { 'lessons/costs.mdx': examplePage('> > > > > > > > > > Far inside.') },
      { 'lessons/costs.mdx': examplePage('- - - - - - - - - - Far inside.') },
      { 'lessons/costs.mdx': examplePage(`${'('.repeat(40)} costs ${')'.repeat(40)}`) },
      { 'lessons/costs.mdx': examplePage(`${' '.repeat(60)}far right`) },
    ],
  },
})
