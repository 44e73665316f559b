import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkGfm from 'remark-gfm'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readBody } from '../../src/lib/content/body.ts'
import { safeMdx } from '../../src/lib/forms/safe-text.ts'

const shown = (text: string) => readBody(text, 0, 'lessons/a.mdx', 'en')
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
/** A reader that knows nothing of ours: throws where MDX would. */
const readStrictly = (text: string) => unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text)

const typesIn = (node: Root | { type: string; children?: unknown[] }): string[] => [
  node.type,
  ...((node.children ?? []) as { type: string }[]).flatMap((child) => typesIn(child)),
]

const prose = [
  'Only <5 students came, and 3 < 5.',
  'We used the {rubric} and a {score}.',
  'import duties rose in that year\nand nobody knew why.',
  'export the list to a sheet first.',
  'I noticed that it was quiet.',
  'A quiet start helps.',
  'a < b > c',
  'Mark it with <angle>, <!>, <?php?> or <![CDATA[x]]>.',
  '{',
  '}',
  '<',
  '# A heading with {curly} and <angle>',
  '- a list with {x}\n- import x from "y"',
  '> a quote\n> import x',
  '| a {x} | b <y> |\n| - | - |\n| 1 | <2 |',
  'Code stays: `{x}` and `<y>`.\n\n```\nimport x\n<y>{z}\n```',
  '![a {picture} <of>](a.png)',
  '[a {link}](https://example.org/{id})',
  'See https://example.org/a_b and mail a.b@example.org.',
  'A note[^1].\n\n[^1]: With {curly} in it.',
  'text\n    indented more\n\n    and this is no code',
  'one\\\ntwo  \nthree',
  '* * *',
  'We asked 3* and 4* and _under_ ~wave~ ~~gone~~.',
  '5. five\n6. six',
  '- [ ] to do\n- [x] done',
]

test.each(prose)('%j comes through unharmed: any MDX reader takes it and the page shows the same', (text) => {
  const safe = safeMdx(text)
  const types = typesIn(readStrictly(safe) as Root)
  expect(types.filter((type) => /^mdx/.test(type))).toEqual([])
  const before = shown(text)
  const after = shown(safe)
  expect(words(after.body.html)).toBe(words(before.body.html))
  expect(after.issues.filter(({ rule }) => rule.startsWith('mdx/'))).toEqual([])
  expect(safeMdx(safe)).toBe(safe)
})

test('a tag that nobody knows is a word in brackets, and an address in brackets a link', () => {
  const text = safeMdx('Some <students> in brackets, </students> too. See <https://example.org>.')
  expect(words(shown(text).body.html)).toBe(
    'Some &#x3C;students> in brackets, &#x3C;/students> too. See https://example.org .',
  )
  expect(safeMdx(text)).toBe(text)
})

test('words, headings, lists and tables keep their form', () => {
  for (const text of [
    'I noticed it.\n\nA second one.\n',
    '## Head\n\n- a\n- b\n\n1. c\n\n| a | b |\n| - | - |\n| c | d |\n',
  ])
    expect(safeMdx(text)).toBe(text)
})

test('blocks and elements that a write-up may use stay as they are', () => {
  const text = `<Callout kind="note" title="Two or more">

What we _saw_.

</Callout>

<Figure src="sheet.png" alt="A sheet." caption="The sheet." people="none" />

H<sub>2</sub>O and <kbd>Tab</kbd>.

<details>
<summary>More</summary>

Inside.

</details>
`
  expect(safeMdx(text)).toBe(text)
})

test('what could run becomes words', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'export const x = await fetch("https://example.org")',
    '<Callout kind={evil()}>\n\ntext\n\n</Callout>',
    '<Callout {...evil}>x</Callout>',
    '<details open={evil}>x</details>',
    '<Figure src="a.png"',
    '<Callout kind="note">\n\nnever closed',
    '</details>',
  ]) {
    const safe = safeMdx(text)
    expect(
      typesIn(readStrictly(safe) as Root).filter((type) => /^mdx/.test(type)),
      text,
    ).toEqual([])
    expect(safeMdx(safe), text).toBe(safe)
  }
})

test('a comment stays a comment, also after an editor took it for prose', () => {
  expect(safeMdx('{/* ask the coach */}\n')).toBe('{/* ask the coach */}\n')
  expect(safeMdx('{/\\* ask \\_the\\_ coach \\*/}')).toBe('{/* ask _the_ coach */}\n')
  expect(safeMdx('Before <!-- note --> after')).toBe('Before {/* note */} after\n')
})

const pieces = fc.constantFrom(
  ...['<', '>', '{', '}', '/', '*', '_', '`', '#', '-', '|', '[', ']', '(', ')', '!', '\\', '~', '^', ':'],
  ...['\n', '\n\n', ' ', '  ', '    ', 'import ', 'export ', '<5', '<b>', '</b>', '<Callout kind="note">'],
  ...[
    '</Callout>',
    '<br/>',
    '{rubric}',
    'A ',
    'I ',
    'word',
    '5',
    '1. ',
    '- ',
    '> ',
    '```',
    '&lt;',
    '&#123;',
    'www.a.b',
  ],
)

test('any mix of signs gives MDX that every reader takes, and a second time changes no byte', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
      (text) => {
        const safe = safeMdx(text)
        const types = typesIn(readStrictly(safe) as Root)
        expect(types).not.toContain('mdxjsEsm')
        expect(safeMdx(safe)).toBe(safe)
      },
    ),
    { numRuns: 300 },
  )
})
