import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { examplePage } from '../../src/lib/check/example-page.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { rules } from '../../src/lib/check/rules/index.ts'
import { renderGithub } from '../../src/lib/report/github.ts'
import { renderJson } from '../../src/lib/report/json.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const reportOf = (example: Example, only = /./) =>
  checkContent(graphOfExample(example), {
    today: '2026-11-21',
    rules: rules.filter(({ id }) => only.test(id)),
    textOf: (path) => example[path],
  })
const privateIn = (text: string) =>
  reportOf({ 'lessons/talk.mdx': examplePage(text) }, /^(?:privacy|respect)\//).diagnostics.map(
    ({ rule }) => rule,
  )

describe('what puts nobody at risk', () => {
  test.each([
    'Year 1 pupils and grade 5 students read 3 questions.',
    '4.5 Explicitly teaching pupils metacognitive strategies.',
    'In a class of 25 students, about half spoke.',
    'The special education teacher asked a student to choose.',
    'Call the district office at 555-234-5678 or write to zone@district.example.org.',
    'We want 100% of students to speak by June.',
    'One student said the slip helped.',
    'The 2026-2027 school year starts on August 12, 2026.',
    'En el grado 5 los estudiantes leyeron 3 preguntas.',
  ])('%s', (text) => {
    expect(privateIn(text)).toEqual([])
  })
})

describe('what may', () => {
  test.each([
    ['5 of the 6 target SpLCN pupils made progress.', 'privacy/small-cell'],
    ['5 pupils did not speak at all; 4 were Pupil Premium girls.', 'privacy/small-cell'],
    ['A talk with the 4 target pupils.', 'privacy/small-cell'],
    ['At the end, 90% of the 20 students spoke.', 'privacy/derive'],
    ['Her son was diagnosed with ADHD in March.', 'privacy/sensitive'],
    ['Su mamá: mami.rivera@gmail.com', 'privacy/identifier'],
    ['His number is 123-45-6789.', 'privacy/identifier'],
    ['Los niños lentos se sientan adelante.', 'respect/label'],
  ])('%s', (text, rule) => {
    expect(privateIn(text)).toContain(rule)
  })
})

test('no report that others read repeats what is private, not even in the words of another rule', () => {
  const example = {
    'lessons/talk.mdx':
      '---\ntitle: Maria’s mom was right\nclaim: All students like it, says Maria’s mom.\ndoThis: Maria’s mom (mom.r@gmail.com) has the cards.\n---\n',
  }
  const report = reportOf(example)
  expect(report.diagnostics.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['privacy/name', 'privacy/identifier', 'lesson/no-do']),
  )
  for (const text of [
    renderJson(report),
    renderGithub(report, 'en', 'content'),
    renderGithub(report, 'es', 'content'),
  ]) {
    expect(text).not.toContain('Maria')
    expect(text).not.toContain('gmail')
  }
})

test('a school or an author with the same first name hides no student', () => {
  const school = '---\ntitle: Jordan Vega Middle\nlevel: middle\n---\n'
  const named = (text: string, people: string) =>
    reportOf(
      {
        'zone.yaml': `name: Riverbend\nplainWords: What we try.\npeople: [${people}]\n`,
        'schools/vega.mdx': school,
        'lessons/talk.mdx': examplePage(text),
      },
      /^privacy\/name$/,
    ).diagnostics.length
  expect(named('Jordan Vega opened its library to the class.', 'Ruth Okafor')).toBe(0)
  expect(named('My student Jordan spoke.', 'Ruth Okafor, Jordan Lee')).toBe(1)
  expect(named('My student Jordan spoke.', 'Jordan')).toBe(0)
})

test('a finding points at the words, so that the line of a long paragraph is shown where it matters', () => {
  const text = examplePage(`${'Pairs talk first. '.repeat(10)}My student Maria spoke.`)
  const [found] = reportOf({ 'lessons/talk.mdx': text }, /^privacy\/name$/).diagnostics
  expect(text.split('\n')[(found?.start.line ?? 0) - 1]?.slice((found?.start.column ?? 0) - 1)).toMatch(
    /^Maria/,
  )
})

test('code and comments are public too', () => {
  expect(privateIn('{/* ask Maria’s mom about Tuesday */}\n\nText.')).toEqual(['privacy/name'])
  expect(privateIn('```\nghp_abcdefghijklmnopqrstuvwxyz0123456789\n```')).toEqual(['privacy/identifier'])
})

test.each([
  '20% of the ',
  'one student ',
  'a the a one ',
  'student ID: ',
  'grade 6 student on Monday ',
  '(555) 234-',
  'a@b.',
  'low at-risk ',
  'Ms. Garcia ',
  'https://docs.google.com/',
  '12 Main ',
])('rules about privacy read a text that repeats “%s” in time', (words) => {
  const example = { 'lessons/talk.mdx': examplePage('Text.') }
  const graph = graphOfExample(example)
  const block = graph.entries[0]?.body.blocks[0]
  if (block) block.text = words.repeat(20_000)
  const only = rules.filter(({ id }) => /^(?:privacy|respect)\//.test(id))
  const started = performance.now()
  checkContent(graph, { today: '2026-11-21', rules: only, textOf: () => '' })
  // Fifteen rules took 30 to 300 ms together; going back and forth would take minutes.
  expect(performance.now() - started).toBeLessThan(5000)
})
