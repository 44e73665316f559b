import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isFrameId } from '../../src/lib/content/body.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const path = 'lessons/one.mdx'
const read = (body: string, fields = '') => {
  const text = `---\ntitle: One\nclaim: Ask first.\n${fields}---\n${body}\n`
  return graphOfExample({ [path]: text }).get('lesson', 'one')!
}

test('no heading of a body takes an id that the page around it uses', () => {
  // The pages of judges and of the editor show no body.
  const files = globSync('src/{components,layouts}/**/*.astro').filter((file) => !/judge|Editor/.test(file))
  const ids = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
  )
  expect(ids).toContain('links-here')
  expect(ids.filter((id) => !isFrameId(id))).toEqual([])
  const { headings } = read('## Links here\n\n## Main\n\n## Main\n\n## Cycle 01\n\n## Costs').body
  expect(headings.map(({ id }) => id)).toEqual(['links-here-2', 'main-2', 'main-3', 'cycle-01-2', 'costs'])
})

test('words in the attributes of blocks are read like any other words', () => {
  const blocks = read(
    '<Callout title="Of these, 4 were girls.">Ask.</Callout>\n\n<Quote role="One of 3 students">Yes.</Quote>',
  ).body.blocks
  expect(blocks.map(({ text }) => text)).toEqual([
    'Of these, 4 were girls.',
    'Ask.',
    'One of 3 students',
    'Yes.',
  ])
})

test.each([
  ['a text', read('Costs &#x202e;first.').body.html, '<p>Costs first.</p>'],
  ['the words of a picture', read('![a&#x202e;b](a.png)').body.pictures[0]?.alt, 'ab'],
  ['a block', read('<Callout title="a&#8238;b">Ask.</Callout>').body.blocks[0]?.text, 'ab'],
  ['a field', read('', 'event: "a\\u202Eb"\n').data.event, 'ab'],
  ['a list', read('', 'subjects: ["a\\eb", math]\n').data.subjects?.[0], 'ab'],
])('a code for a character that nobody can see is taken out of %s', (_, kept, expected) => {
  expect(kept).toBe(expected)
})

test('such a code is named with its place', () => {
  const { issues } = read('Costs.\n\n&#x1b;', 'event: "a\\u202Eb"\n')
  expect(issues.map(({ rule, values, field, span }) => [rule, values.code, field ?? span])).toEqual([
    ['file/hidden-character', 'U+202E', ['event']],
  ])
})
