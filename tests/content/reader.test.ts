import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import type { KnowledgeGraph } from '../../src/lib/content/graph.ts'
import { readBeside } from '../../src/lib/content/beside.ts'
import { spanOfField } from '../../src/lib/content/position.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const path = 'lessons/one.mdx'
const fields = '---\ntitle: One\nclaim: Ask first.\n---\n'

/** What the check says of a tree, as `line:column severity rule`, only for rules about reading. */
function findings(example: Example, graph: KnowledgeGraph = graphOfExample(example)): string[] {
  const reading = /^(file|frontmatter|mdx|link|image|data)\//
  return checkContent(graph, { today: '2026-11-21', textOf: (path) => example[path] })
    .diagnostics.filter((item) => reading.test(item.rule))
    .map((item) => `${item.start.line}:${item.start.column} ${item.severity} ${item.rule}`)
}

/** What the page shows of a body and what the check says of it; the body starts on line 5. */
function read(body: string) {
  const graph = graphOfExample({ [path]: fields + body })
  return { shows: graph.find('lesson', 'one')?.body.html, says: findings({ [path]: fields + body }, graph) }
}

describe('what people really write in a text', () => {
  test.each([
    ['Only <5 teachers came.', '<p>Only &#x3C;5 teachers came.</p>', '5:6 tip mdx/stray-character'],
    ['A lone { in a line.', '<p>A lone { in a line.</p>', '5:8 tip mdx/stray-character'],
    ['A lone } in <br /> a line.', '<p>A lone } in <br> a line.</p>'],
    ['See <https://x.org>.', '<p>See &#x3C;https://x.org>.</p>', '5:5 tip mdx/stray-character'],
    ['An <angle> that is no tag.', '<p>An &#x3C;angle> that is no tag.</p>', '5:4 tip mdx/stray-character'],
    ['import duties are high.', '<p>import duties are high.</p>', '5:1 tip mdx/stray-character'],
    ['One<br>two', '<p>One&#x3C;br>two</p>', '5:4 tip mdx/stray-character'],
    ['An <!-- that never ends', '<p>An &#x3C;!-- that never ends</p>', '5:4 tip mdx/stray-character'],
    ['The {rubric} here.', '<p>The {rubric} here.</p>', '5:5 fix mdx/expression'],
    ['It is {a + b}.', '<p>It is {a + b}.</p>', '5:7 fix mdx/expression'],
    ['It is {a b}.', '<p>It is {a b}.</p>', '5:7 fix mdx/expression'],
    ['Before {/* a note */}after.', '<p>Before after.</p>'],
    ['<!-- a note -->\n\nAfter.', '<p>After.</p>'],
    ['One <!-- a note -->\ntwo.', '<p>One\ntwo.</p>'],
    [`<!-- ${'note '.repeat(70)}-->\n\nAfter.`, '<p>After.</p>', '5:1 tip mdx/long-comment'],
    ["import x from './x.js'\n\nAfter.", '<p>After.</p>', '5:1 stop mdx/import'],
    ['export const x = 1\n\nAfter.', '<p>After.</p>', '5:1 stop mdx/import'],
    ['`<b>` and `{x}` in code', '<p><code>&#x3C;b></code> and <code>{x}</code> in code</p>'],
    ['    far in is no code', '<p>far in is no code</p>'],
  ])('%j', (body, shows, ...says) => {
    expect(read(`${body}\n`)).toEqual({ shows, says })
  })
})

describe('blocks', () => {
  const unknown = (words: string) => `<p><span class="unknown-block">${words}</span></p>`

  test.each([
    ['<Chart>Words</Chart>', '5:1 stop mdx/component'],
    ['<div>Words</div>', '5:1 stop mdx/component'],
    ['<script>Words</script>', '5:1 stop mdx/component'],
    ['<>Words</>', '5:1 stop mdx/component'],
    ['<a.b>Words</a.b>', '5:1 stop mdx/component'],
    ['<Callout color="red">Words</Callout>', '5:1 stop mdx/attribute'],
    ['<Callout kind="loud">Words</Callout>', '5:1 stop mdx/attribute'],
    ['<Callout title={x}>Words</Callout>', '5:1 stop mdx/attribute'],
    ['<Callout {...x}>Words</Callout>', '5:1 stop mdx/attribute'],
    ['<Callout onclick="x()">Words</Callout>', '5:1 stop mdx/attribute'],
    ['<Callout style="x">Words</Callout>', '5:1 stop mdx/attribute'],
    ['<Callout set:html="x">Words</Callout>', '5:1 stop mdx/attribute'],
    ['<Callout client:load>Words</Callout>', '5:1 stop mdx/attribute'],
    ['<abbr onclick="x()">Words</abbr>', '5:1 stop mdx/attribute'],
  ])('%s shows its words and is named', (body, ...says) => {
    expect(read(`${body}\n`)).toEqual({ shows: unknown('Words'), says })
  })

  test('those on the list are shown', () => {
    const { shows, says } = read('<Callout kind="tip" title="Note">Ask.</Callout>\n\nH<sub>2</sub>O<br />\n')
    expect(says).toEqual([])
    expect(shows).toContain(
      '<div class="callout callout-tip" role="note"><p class="callout-title">Note</p><p>Ask.</p>',
    )
    expect(shows).toContain('<p>H<sub>2</sub>O<br></p>')
  })

  test('the words of a fold stand where a browser looks for them', () => {
    const { shows, says } = read('<details>\n<summary>More</summary>\nHidden.\n</details>\n')
    expect(says).toEqual([])
    expect(shows).toMatch(/^<details><summary><p>More<\/p><\/summary><p>\s*Hidden\./)
  })
})

describe('links and pictures', () => {
  test.each([
    ['[x](javascript:alert(1))', '<p>x</p>', '5:1 stop link/address'],
    ['[x](data:text/html,x)', '<p>x</p>', '5:1 stop link/address'],
    ['[x](https://a:b@x.org)', '<p>x</p>', '5:1 stop link/address'],
    ['[x](../../../x)', '<p>x</p>', '5:1 stop link/address'],
    ['[x][1]\n\n[1]: javascript:alert(1)', '<p>x</p>', '7:1 stop link/address'],
    [
      '[x](http://x.org)',
      '<p><a href="http://x.org/" rel="noopener nofollow ugc">x</a></p>',
      '5:1 tip link/insecure',
    ],
    ['[x](/lessons/)', '<p><a href="zone:/lessons/">x</a></p>'],
    ['[x](../lessons/one.mdx)', '<p><a href="zone:/lessons/one/">x</a></p>'],
    ['[x](two.mdx)', '<p><a href="zone:/lessons/two/">x</a></p>', '5:1 stop link/broken'],
    ['![x](https://x.org/a.png)', '<p>x</p>', '5:1 stop image/address'],
    ['![x](a.svg)', '<p>x</p>', '5:1 stop image/address'],
    ['![x][1]\n\n[1]: https://x.org/a.png', '<p>x</p>', '5:1 stop image/address'],
    ['![x](a.png)', '<p><img src="zone-media:/lessons/a.png" alt="x"></p>', '5:1 stop image/missing-file'],
  ])('%j', (body, shows, ...says) => {
    expect(read(`${body}\n`)).toEqual({ shows, says })
  })

  test('a picture without words is named', () => {
    const example = { [path]: `${fields}![](a.png)\n`, 'lessons/a.png': '' }
    expect(findings(example)).toEqual(['5:1 fix image/alt'])
  })
})

describe('the fields at the top', () => {
  test.each([
    ['---js\n{ title: 1 }\n---\n', '1:1 stop frontmatter/fence'],
    ['---json\n{ "title": "One" }\n---\n', '1:1 stop frontmatter/fence'],
    ['+++\ntitle = "One"\n+++\n', '1:1 stop frontmatter/fence'],
    ['\n---\ntitle: One\n---\n', '1:1 stop frontmatter/fence'],
    ['---\ntitle: One\n', '1:1 stop frontmatter/fence'],
    ["---\ntitle: !!js/function 'x'\nclaim: Ask.\n---\n", '2:8 stop frontmatter/yaml'],
    ['---\ntitle: &a One\nclaim: *a\n---\n', '2:8 stop frontmatter/yaml', '3:8 stop frontmatter/yaml'],
    ['---\ntitle: One\n<<: { claim: Ask. }\n---\n', '3:1 stop frontmatter/yaml'],
    ['---\ntitle: One\n--- two\nclaim: Ask.\n---\n', '3:1 stop frontmatter/yaml'],
    ['---\n- title\n- claim\n---\n', '2:1 stop frontmatter/yaml'],
    [`---\ntitle: One\nclaim:\n${'- '.repeat(4000)}\n---\n`, '2:1 stop frontmatter/yaml'],
  ])('%j cannot be read', (text, ...says) => {
    expect(findings({ [path]: text })).toEqual(says)
    expect(graphOfExample({ [path]: text }).find('lesson', 'one')).toMatchObject({
      complete: false,
      data: {},
    })
  })

  test('a slip with one exact answer is said and read past', () => {
    const text = '---\ntitle: One\nclaim: A: b\nevent: C: d\n---\n'
    expect(findings({ [path]: text })).toEqual(['3:8 stop frontmatter/yaml', '4:8 stop frontmatter/yaml'])
    expect(graphOfExample({ [path]: text }).get('lesson', 'one')?.data).toMatchObject({
      claim: 'A: b',
      event: 'C: d',
    })
  })

  test('a field stands where the file has it, also below a slip', () => {
    const measures = 'measures:\n  - { id: a, kind: clock }\n'
    const text = `---\ntitle: One: two\n${measures}---\n`
    const { start, end } = spanOfField(text, ['measures', 0, 'kind'])
    expect(text.slice(start, end)).toBe('clock')
  })

  test.each([
    ['__proto__: { polluted: yes }', '4:1 stop frontmatter/reserved-key'],
    ['"__pro\\u0074o__": { polluted: yes }', '4:1 stop frontmatter/reserved-key'],
    ['constructor: { prototype: { polluted: yes } }', '4:1 stop frontmatter/reserved-key'],
    ['layout: ../../evil.astro', '4:1 stop frontmatter/reserved-key'],
    ['slug: ../index', '4:1 stop frontmatter/reserved-key'],
    ['titel: Two', '4:1 stop frontmatter/unknown-key'],
    ['outcome: great', '4:10 stop frontmatter/wrong-value'],
    ['grades: { a: 6 }', '4:9 stop frontmatter/wrong-value'],
    ['updated: 2026-02-30', '4:10 stop frontmatter/date'],
    ['event: # nothing yet'],
  ])('%s is left out and the rest is kept', (line, ...says) => {
    const text = `---\ntitle: One\nclaim: Ask first.\n${line}\n---\nText.\n`
    const lesson = graphOfExample({ [path]: text }).get('lesson', 'one')
    expect(findings({ [path]: text })).toEqual(says)
    expect(lesson?.data).toEqual({ title: 'One', claim: 'Ask first.' })
    expect(lesson?.body.html).toBe('<p>Text.</p>')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('one bad item of a list never takes its neighbor with it', () => {
    const text =
      '---\nresults:\n  - {}\n  - { measure: minutes, value: 30 }\n  - { measure: minutes, value: soon }\n---\n'
    const path = 'prototypes/codes/cycle-01.mdx'
    expect(graphOfExample({ [path]: text }).get('cycle', 'codes/cycle-01')?.data.results).toEqual([
      { measure: 'minutes', value: 30 },
      { measure: 'minutes' },
    ])
    expect(findings({ [path]: text })).toEqual([
      '3:5 stop frontmatter/missing-field',
      '5:32 stop frontmatter/wrong-value',
    ])
  })

  test('a page without a required field keeps its id and is named', () => {
    const text = '---\nclaim: Ask first.\n---\n'
    expect(findings({ [path]: text })).toEqual(['1:1 stop frontmatter/missing-field'])
    expect(graphOfExample({ [path]: text }).find('lesson', 'one')?.complete).toBe(false)
  })

  test('a draft is let through with advice, but for what keeps people safe', () => {
    const text = '---\ndraft: true\nclaim: Ask first.\ntitel: One\n---\n<div>x</div>\n'
    expect(findings({ [path]: text })).toEqual([
      '1:1 tip frontmatter/missing-field',
      '4:1 tip frontmatter/unknown-key',
      '6:1 stop mdx/component',
    ])
  })
})

describe('places', () => {
  const mistakes = [
    '---',
    'title: One',
    'claim: Ask first.',
    'grade: [6]',
    'updated: 2026-13-01',
    '---',
    'Only <5 came, {x} and <Chart>six</Chart>.',
    '',
    '- 😀 [x](http://x.org) <7',
    '',
    '<Callout kind="tipp">x</Callout>',
  ]
  const places = [
    '4:1 stop frontmatter/unknown-key',
    '5:10 stop frontmatter/date',
    '7:6 tip mdx/stray-character',
    '7:15 fix mdx/expression',
    '7:23 stop mdx/component',
    '9:6 tip link/insecure',
    '9:24 tip mdx/stray-character',
    '11:1 stop mdx/attribute',
  ]

  test('every mistake of a file has its own line and column', () => {
    expect(findings({ [path]: mistakes.join('\n') })).toEqual(places)
  })

  test('line ends of Windows and a byte order mark change no place', () => {
    expect(findings({ [path]: mistakes.join('\r\n') })).toEqual(places)
    expect(findings({ [path]: `\uFEFF${mistakes.join('\r\n')}` })).toEqual(places)
    expect(findings({ 'zone.yaml': '\uFEFFname: [Z\r\nplainWords: A zone.\r\n' })).toEqual([
      '2:1 stop frontmatter/yaml',
    ])
  })

  test('many short paragraphs with Windows line ends are no crowd', () => {
    expect(
      findings({ [path]: `${fields}${'**Bold** words.\n\n'.repeat(600)}`.replaceAll('\n', '\r\n') }),
    ).toEqual([])
  })

  test('a note over two lines does not move the rows of data.csv below it', () => {
    const text = 'date,measure,value,n,note\n2026-01-09,a,1,,"two\nlines"\n2026-01-32,a,1,,\n'
    expect(findings({ 'prototypes/codes/data.csv': text })).toEqual(['4:1 fix data/row'])
  })
})

test('what judging writes may be longer than any page, and a page may not', () => {
  const kilobytes = (count: number) => 'x'.repeat(count * 1024)
  const read = (path: string, text: string) => readBeside(path, new TextEncoder().encode(text), path)
  const record = 'competitions/ideas/judging/scores.json'
  expect(read(record, kilobytes(2000))).toMatchObject({ text: kilobytes(2000), issues: [] })
  expect(read(record, kilobytes(8193))?.issues).toMatchObject([
    { rule: 'file/too-large', values: { limit: 8192 } },
  ])
  for (const path of ['competitions/ideas/judging/decisions.yaml', 'competitions/ideas/rubric.yaml'])
    expect(read(path, kilobytes(300))?.issues).toMatchObject([{ values: { limit: 256 } }])
})

test('half a character is told at its field and taken out, so that every text can be signed', () => {
  const tree = { [path]: '---\ntitle: One\nclaim: "Ask \\ud800 first."\n---\n' }
  const graph = graphOfExample(tree)
  expect(graph.find('lesson', 'one')?.data).toMatchObject({ claim: 'Ask  first.' })
  expect(findings(tree, graph)).toEqual(['3:8 stop file/hidden-character'])
  expect(findings({ [path]: tree[path]!.replace('ud800', 'ud83d\\ude00') })).toEqual([])
})
