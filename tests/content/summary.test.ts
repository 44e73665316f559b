import { expect, test } from 'vitest'
import { summaryOf } from '../../src/lib/content/summary.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const says = (path: string, fields: string, body = '') =>
  graphOfExample({ [path]: `---\ntitle: One\n${fields}---\n\n${body}\n` }).entries.map(summaryOf)

test.each([
  ['problems/one.mdx', 'statement: Few drafts are read.\n', 'Few drafts are read.'],
  ['lessons/one.mdx', 'claim: Ask first.\n', 'Ask first.'],
  ['strategies/one.mdx', 'why: It saves time.\n', 'It saves time.'],
  ['glossary/one.mdx', 'meaning: A word.\n', 'A word.'],
  ['sources/one.mdx', 'citation: A. Author (2020).\n', 'A. Author (2020).'],
  ['prototypes/one/cycle-01.mdx', 'question: Why?\nlearned: It works.\n', 'It works.'],
  ['prototypes/one/cycle-01.mdx', 'change: Pairs.\nquestion: Why?\n', 'Why?'],
  ['prototypes/one/cycle-01.mdx', 'change: Pairs.\n', 'Pairs.'],
])('%s says best what it is: %s', (path, fields, expected) => {
  expect(says(path, fields, 'A text below.')).toEqual([expected])
})

test('plain words come first, and the first words of the text last', () => {
  expect(says('lessons/one.mdx', 'plainWords: Ask.\nclaim: Ask first.\n')).toEqual(['Ask.'])
  expect(says('prototypes/one/cycle-01.mdx', '', 'How often.\n\nAnd more.')).toEqual(['How often.'])
  expect(says('prototypes/one/cycle-01.mdx', '')).toEqual([''])
})

test('a page whose fields cannot be read has no summary', () => {
  expect(says('lessons/one.mdx', 'claim: "Ask\n', 'A text.')).toEqual([''])
})
