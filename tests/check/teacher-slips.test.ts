import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const cycle = 'prototypes/codes/cycle-01.mdx'
const prototype = 'prototypes/codes/index.mdx'
const page = (fields: string) => `---\n${fields}\n---\n`

const check = (example: Example) =>
  checkContent(graphOfExample(example), { today: '2026-11-21', textOf: (path) => example[path] }).diagnostics
const frontmatter = (example: Example) =>
  check(example).find(({ rule }) => rule.startsWith('frontmatter/'))?.message.en
const rulesOf = (example: Example) => check(example).map(({ rule }) => rule)

describe('what is meant is read without a word', () => {
  test('one value counts as a list of one, and a choice whatever its capitals', () => {
    const text = page(
      'title: One\nclaim: Ask.\nproblems: few-voices\ngrades: 6\nsubjects: Math\noutcome: " Worked"',
    )
    const graph = graphOfExample({ 'lessons/one.mdx': text })
    expect(graph.get('lesson', 'one')?.data).toMatchObject({
      problems: ['few-voices'],
      grades: ['6'],
      subjects: ['Math'],
      outcome: 'worked',
    })
    expect(graph.get('lesson', 'one')?.issues).toEqual([])
  })

  test.each([
    ['decision: adapting', 'adapt'],
    ['decision: Ampliar', 'expand'],
    ['predictionHeld: mostly', 'partly'],
    ['predictionHeld: true', 'yes'],
    ['students: 24', '20-49'],
  ])('%s is answered with %s', (line, word) => {
    const said = check({ [cycle]: page(line) }).find(({ rule }) => rule === 'frontmatter/wrong-value')
    expect(said?.message.en).toContain(word)
    expect(said?.message.es).toContain(word)
  })

  test('a list with commas gets its brackets and ids', () => {
    const text = page('title: One\nclaim: Ask.\nproblems: Few Voices, long-days')
    expect(frontmatter({ 'lessons/one.mdx': text })).toContain('problems: [few-voices, long-days]')
  })
})

test('a choice that is missing names the words it takes', () => {
  const text = page('title: Codes\nproblem: few-voices\nchange: A card.\nschools: [lincoln]')
  const said = check({ [prototype]: text }).find(({ rule }) => rule === 'frontmatter/missing-field')
  expect(said?.message.en).toMatch(
    /consent: and one of these words: no student work or images, consent on file$/,
  )
  expect(said?.message.es).toMatch(
    /consent: y una de estas palabras: no student work or images, consent on file$/,
  )
})

describe('what could not be read is not missing', () => {
  const results = 'observations: A set took 30 minutes.'

  test.each([
    ['decision: soon', 'cycle/decision-missing'],
    ['Decision: adopt', 'cycle/decision-missing'],
    ['prediction: Half the time', 'cycle/prediction-missing'],
    ['question: [a]', 'cycle/question-missing'],
  ])('%s is said once', (line, follower) => {
    expect(rulesOf({ [cycle]: page(results) })).toContain(follower)
    expect(rulesOf({ [cycle]: page(`${results}\n${line}`) })).not.toContain(follower)
  })

  test('a measure that could not be read is not unknown to its cycles', () => {
    const measures = (kind: string) =>
      page(
        `title: Codes\nchange: We write codes.\nschools: [oak]\nconsent: no student work or images\nmeasures:\n  - { id: minutes, name: Minutes, kind: ${kind}, role: outcome, better: down }`,
      )
    const counted = { [cycle]: page('results: [{ measure: minute, value: 30 }]') }
    expect(rulesOf({ ...counted, [prototype]: measures('time') })).toContain('chain/measure-switch')
    expect(rulesOf({ ...counted, [prototype]: measures('clock') })).not.toContain('chain/measure-switch')
  })
})

describe('one exact answer', () => {
  const mended = (line: string) => {
    const text = page(`title: One\nclaim: Ask.\n${line}\nevent: Fair`)
    const found = check({ 'lessons/one.mdx': text }).filter(({ fix }) => fix?.safe)
    const edits = found.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.start - a.start)
    return edits
      .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text)
      .split('\n')[3]
  }

  test.each([
    ['updated: November 5, 2026', 'updated: 2026-11-05'],
    ['updated: 5 de noviembre de 2026', 'updated: 2026-11-05'],
    ['updated: 2026/11/05', 'updated: 2026-11-05'],
    ['updated: "11/30/2026"', 'updated: 2026-11-30'],
    ['updated: 11/05/2026', 'updated: 11/05/2026'],
    ['updated: 11/30/2026 # or so', 'updated: 11/30/2026 # or so'],
    ['team: #1 period, science', 'team: "#1 period, science"'],
    ['team: Science #2 room', 'team: "Science #2 room"'],
    ['year: 5 #new', 'year: 5 #new'],
    ['team:Grade 6', 'team: Grade 6'],
    ['unit: %', 'unit: "%"'],
    ['where: @ the door', 'where: "@ the door"'],
    [' team: Grade 6', 'team: Grade 6'],
  ])('%s', (line, better) => {
    expect(mended(line)).toBe(better)
  })

  test('a date with two readings is told with both', () => {
    const text = page('title: One\nclaim: Ask.\nupdated: 11/05/2026')
    expect(frontmatter({ 'lessons/one.mdx': text })).toMatch(/2026-11-05 or 2026-05-11/)
  })
})

test.each([
  ['prototypes/codes/cycle2.mdx', 'prototypes/codes/cycle-02.mdx'],
  ['prototypes/codes/cycle-2 final.mdx', 'prototypes/codes/cycle-02.mdx'],
  ['prototypes/codes/results.csv', 'prototypes/codes/data.csv'],
  ['lessons/costs.mdx.txt', 'lessons/costs.mdx'],
])('%s should be called %s', (path, better) => {
  const [said] = check({ [path]: page('title: One') })
  expect(said?.message.en).toContain(`“${better}”`)
})
