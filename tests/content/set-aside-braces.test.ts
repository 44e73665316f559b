import { Parser } from 'acorn'
import { expect, test, vi } from 'vitest'
import { readBody } from '../../src/lib/content/body.ts'
import { safeMdx } from '../../src/lib/forms/safe-text.ts'

const read = (text: string) => readBody(text, 0, 'lessons/a.mdx', 'en')

/** How often something was read as code, which MDX does for an opening brace with every closing one after it. */
function triesIn(work: () => void): number {
  const tries = vi.spyOn(Parser, 'parseExpressionAt')
  work()
  const { length } = tries.mock.calls
  tries.mockRestore()
  return length
}

const repeated = [
  '{x y} ',
  '{a b}\n\n',
  '{x\ny} ',
  '- {x y}\n',
  '{/* a } b */} ',
  '<details open={a b}>x</details>\n\n',
]

test('the count sees what is read as code', () => {
  expect(triesIn(() => read('It is {a b} and {c d}.'))).toBeGreaterThan(1)
})

test.each(repeated)('%j twice as often takes at most twice the tries', (piece) => {
  for (const work of [read, safeMdx]) {
    const [once, twice] = [100, 200].map((times) => triesIn(() => work(piece.repeat(times))))
    expect(once).toBeLessThan(400)
    expect(twice).toBeLessThanOrEqual((once ?? 0) * 2)
  }
})

test('one bracket with many that close is tried as seldom', () => {
  expect(triesIn(() => read(`{a b ${'} '.repeat(1000)}`))).toBeLessThan(1000)
})

const page = `The {rubric} and \\{this\\} one, \`{x y}\` in code.

{/* a note } to us */}

\`\`\`
{ "a": { "b": 1 } }
\`\`\`

<Callout kind="tip">

Words with {score}.

</Callout>
`

test('many brackets change nothing on the page, and the first fifty are told', () => {
  const many = read(`${'{word} '.repeat(60)}\n\n${page}`)
  const few = read(page)
  expect(many.body.html).toBe(`<p>${'{word} '.repeat(60).trim()}</p>\n${few.body.html}`)
  expect(many.body.code.map(({ text }) => text)).toEqual(['/* a note } to us */', '{ "a": { "b": 1 } }'])
  expect(many.issues).toHaveLength(50)
  expect(many.issues[1]).toMatchObject({
    rule: 'mdx/expression',
    values: { excerpt: '{word}' },
    span: { start: 7, end: 13 },
  })
})

test('brackets in code are told of nobody', () => {
  const { issues, body } = read(`\`\`\`\n${'{a b}\n'.repeat(50)}\`\`\`\n\nA {word}.\n`)
  expect(issues).toMatchObject([{ rule: 'mdx/expression', values: { excerpt: '{word}' } }])
  expect(body.html).toContain('{a b}\n{a b}')
})
