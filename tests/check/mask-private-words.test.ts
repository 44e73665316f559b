import { describe, expect, test } from 'vitest'
import { checkContent, type Diagnostic } from '../../src/lib/check/check.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { exampleFile } from '../../src/lib/check/example-file.ts'
import { examplePage } from '../../src/lib/check/example-page.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { renderJson } from '../../src/lib/report/json.ts'
import { renderMarkdown } from '../../src/lib/report/markdown.ts'
import { renderRdjson } from '../../src/lib/report/rdjson.ts'
import { renderSarif } from '../../src/lib/report/sarif.ts'

const reportOf = (example: Example) =>
  checkContent(graphOfExample(example), { today: '2026-11-21', textOf: (path) => example[path] })

const textsOf = ({ message, entry, related, fix }: Diagnostic): string[] => [
  message.en,
  message.es,
  entry?.title ?? '',
  ...related.map(({ title }) => title),
  ...(fix?.edits.map(({ text }) => text) ?? []),
]

const talk = (fields: Record<string, string>): Example => ({
  'lessons/talk.mdx': exampleFile({
    title: 'Talk',
    claim: 'Pairs speak before anyone is called on.',
    ...fields,
  }),
})
const page = (text: string): Example => ({ 'lessons/talk.mdx': examplePage(text) })

const cases: [rule: string, value: string, example: Example][] = [
  ['frontmatter/wrong-value', 'Maria', talk({ outcome: 'my student Maria Gomez' })],
  ['frontmatter/wrong-value', 'Maria', talk({ outcome: 'Maria Gomez' })],
  ['frontmatter/wrong-value', '555-234', talk({ draft: '555-234-5678' })],
  ['frontmatter/wrong-value', '3 of', talk({ outcome: '3 of the 4 students' })],
  ['frontmatter/wrong-value', '“3”', { 'prototypes/talk/cycle-01.mdx': exampleFile({ students: '3' }) }],
  [
    'frontmatter/wrong-value',
    '2014',
    {
      'prototypes/talk/cycle-01.mdx': exampleFile({
        prediction: 'my student Emma was born on March 3, 2014',
      }),
    },
  ],
  ['frontmatter/unknown-key', 'jane', talk({ 'jane.doe@gmail.com': 'yes' })],
  [
    'frontmatter/yaml',
    '555-234',
    { 'lessons/talk.mdx': '---\ntitle: A title: call 555-234-5678\nclaim: Ask.\n---\n' },
  ],
  [
    'frontmatter/date',
    '2014',
    { 'prototypes/talk/cycle-01.mdx': exampleFile({ plannedOn: 'born March 3, 2014' }) },
  ],
  [
    'check/unused-ignore',
    'Maria',
    talk({ ignore: '[{ rule: Maria Gomez 555-234-5678, because: We know. }]' }),
  ],
  ['reference/broken', 'gomez', talk({ problems: '[maria-gomez-4471203]' })],
  ['reference/broken', 'my student', talk({ sources: '[my student Maria]' })],
  ['link/broken', 'maria', page('See [the page](/lessons/my-student-maria-gomez/).')],
  ['data/row', '555', { 'prototypes/talk/data.csv': 'date,measure,value,n\n555-234-5678,drafts,60,20\n' }],
  ['mdx/expression', 'Maria', page('Then {my student Maria called 555-234-5678} at last.')],
  ['mdx/stray-character', '555-234', page('A card <x maria="555-234-5678" for all.')],
]

describe('what is private is in no message, title or fix of any rule', () => {
  test.each(cases)('%s: %s', (rule, value, example) => {
    const report = reportOf(example)
    expect(report.diagnostics.map((item) => item.rule)).toContain(rule)
    const said = report.diagnostics.flatMap(textsOf)
    expect(said.filter((text) => text.includes(value))).toEqual([])
    const options = {
      locale: 'en' as const,
      textOf: (path: string) => example[path],
      folder: 'content',
      seconds: 1,
      site: 'https://zonebook.example',
      rules: [],
      all: true,
    }
    const reports = [renderJson, renderSarif, renderRdjson, renderMarkdown]
    expect(reports.map((render) => render(report, options)).filter((text) => text.includes(value))).toEqual(
      [],
    )
  })
})

test('a quote goes as a whole, so that nothing around a name is left', () => {
  const [found] = reportOf(talk({ outcome: 'my student Maria Gomez' })).diagnostics.filter(
    ({ rule }) => rule === 'frontmatter/wrong-value',
  )
  expect(found?.message.en).toContain('“outcome” cannot be “…”.')
})

test('other words and their fixes stay', () => {
  const report = reportOf(talk({ outcom: 'worked', lang: 'english' }))
  expect(report.diagnostics.find(({ fix }) => fix)?.fix?.edits).toMatchObject([{ text: 'outcome' }])
  expect(report.diagnostics.map(({ message }) => message.en).join()).toContain('“english”')
})

test('a field on the line of a name is not mended by the machine', () => {
  const report = reportOf(talk({ outcom: 'my student Maria Gomez' }))
  expect(report.diagnostics.map(({ rule }) => rule)).toContain('frontmatter/unknown-key')
  expect(report.diagnostics.filter(({ rule, fix }) => rule === 'frontmatter/unknown-key' && fix)).toEqual([])
})
