import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { examplePrototype } from '../../src/lib/check/example-prototype.ts'
import { findGroupSizes } from '../../src/lib/check/group-sizes.ts'
import { saysTheSame } from '../../src/lib/check/same-words.ts'
import { chainRules } from '../../src/lib/check/rules/chain/index.ts'
import type { Example, Rule } from '../../src/lib/check/rule.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

type ChainRule = keyof typeof chainRules

/** What a rule says about the cycles of one prototype, each as its frontmatter, as `file: words`. */
function saidAbout(
  rule: ChainRule,
  cycles: Record<string, string>,
  prototype = examplePrototype(),
): string[] {
  const files = Object.entries(cycles).map(([name, text]) => [
    `prototypes/codes/${name}.mdx`,
    `---\n${text}\n---\n`,
  ])
  const tree: Example = { 'prototypes/codes/index.mdx': prototype, ...Object.fromEntries(files) }
  const rules = [chainRules[rule] as unknown as Rule]
  const report = checkContent(graphOfExample(tree), {
    today: '2026-11-21',
    rules,
    textOf: (path) => tree[path],
  })
  return report.diagnostics.map(({ path, message }) => `${path.split('/').at(-1)}: ${message.en}`)
}

describe('a gap in the chain', () => {
  test('cycles 1 and 3 are told about cycle 2, once', () => {
    const said = saidAbout('chain/gap', { 'cycle-01': 'scale: 1', 'cycle-03': 'scale: 1' })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^cycle-03\.mdx: There is a cycle 3 but no cycle 2\./)
  })

  test('a cycle that cannot be read is no gap', () => {
    const cycles = { 'cycle-01': 'scale: 1', 'cycle-02': 'scale: [', 'cycle-03': 'scale: 1' }
    expect(saidAbout('chain/gap', cycles)).toEqual([])
  })

  test('two cycles may follow the same one', () => {
    const cycles = { 'cycle-01': 'scale: 1', 'cycle-02': 'scale: 1', 'cycle-03': 'follows: 1' }
    expect(saidAbout('chain/gap', cycles)).toEqual([])
  })

  test('two cycles that follow each other are a loop', () => {
    const said = saidAbout('chain/gap', { 'cycle-01': 'follows: 2', 'cycle-02': 'follows: 1' })
    expect(said).toEqual([expect.stringContaining('Cycle 1 says that it follows cycle 2')])
  })
})

describe('cycles that overlap', () => {
  const first = (more: string) =>
    `starts: 2026-09-07\nends: 2026-10-02\nobservations: It took half the time.${more}`

  test('starting on the day of the results is fine, a day before is not', () => {
    const written = first('\nresultsOn: 2026-10-05')
    expect(saidAbout('chain/overlap', { 'cycle-01': written, 'cycle-02': 'starts: 2026-10-05' })).toEqual([])
    expect(
      saidAbout('chain/overlap', { 'cycle-01': written, 'cycle-02': 'starts: 2026-10-04' }),
    ).toHaveLength(1)
  })

  test('without a day for the results, the last day of the cycle stands for it', () => {
    expect(saidAbout('chain/overlap', { 'cycle-01': first(''), 'cycle-02': 'starts: 2026-10-02' })).toEqual(
      [],
    )
    expect(
      saidAbout('chain/overlap', { 'cycle-01': first(''), 'cycle-02': 'starts: 2026-10-01' }),
    ).toHaveLength(1)
  })

  test('a cycle that names another one to follow is compared with that one', () => {
    const cycles = {
      'cycle-01': first(''),
      'cycle-02': 'starts: 2026-10-05',
      'cycle-03': 'follows: 1\nstarts: 2026-10-06',
    }
    expect(saidAbout('chain/overlap', cycles)).toEqual([])
  })
})

test('the same change is recognized in other words, and a different number is a difference', () => {
  expect(saysTheSame('The same codes in the margin', 'Codes in the margin.')).toBe(true)
  expect(saysTheSame('Same as in cycle 1', 'Codes in the margin.')).toBe(true)
  expect(saysTheSame('Igual que antes', 'Códigos al margen')).toBe(true)
  expect(saysTheSame('Ten minutes of talk', '10 minutes of talk')).toBe(false)
  expect(saysTheSame('Codes after lunch', 'Codes before lunch')).toBe(false)
  expect(saysTheSame('Codes, without a slide', 'Codes with a slide')).toBe(false)
})

describe('a switch of measures', () => {
  const measures = (more = '') =>
    examplePrototype(`measures:
  - { id: minutes, name: Minutes a set, kind: time, role: outcome, better: down${more} }
  - { id: slips, name: Slips put right, kind: count, role: outcome, better: up }
  - { id: mood, name: Mood in class, kind: judgement, role: outcome, better: up }
`)
  const closed = (...ids: string[]) =>
    `results:\n${ids.map((id) => `  - { measure: ${id}, words: Some }\n`).join('')}decision: adapt`

  test('one measure in common is enough', () => {
    const cycles = { 'cycle-01': closed('minutes'), 'cycle-02': closed('slips', 'minutes') }
    expect(saidAbout('chain/measure-switch', cycles, measures())).toEqual([])
  })

  test('judgements are not compared, and an open cycle is not finished counting', () => {
    const cycles = {
      'cycle-01': closed('minutes'),
      'cycle-02': closed('mood'),
      'cycle-03': 'results: [{ measure: slips }]',
    }
    expect(saidAbout('chain/measure-switch', cycles, measures())).toEqual([])
  })

  test('a start that was never counted again is told once, not for each cycle', () => {
    const cycles = { 'cycle-01': closed('slips'), 'cycle-02': closed('slips') }
    const said = saidAbout('chain/measure-switch', cycles, measures(', baseline: { value: 120 }'))
    expect(said).toEqual([expect.stringContaining('The number from before is of “Minutes a set”')])
  })

  test('an unknown measure is told once', () => {
    const said = saidAbout(
      'chain/measure-switch',
      { 'cycle-01': closed('minute'), 'cycle-02': closed('minute') },
      measures(),
    )
    expect(said).toEqual([expect.stringContaining('“minute”')])
  })
})

describe('two sizes for one group', () => {
  const sizes = (text: string) => findGroupSizes(text).map(({ group, size }) => `${size} ${group}`)

  test.each([
    ['5 of the 6 target SpLCN pupils made progress', '6 target pupils'],
    ['Five of six identified pupils', '6 identified pupils'],
    ['A focus group with the 4 target pupils', '4 target pupils'],
    ['Of the six pupils she had identified, most improved', '6 identified pupils'],
    ['4 out of 12 target-group students', '12 target students'],
    ['Our 24 pilot students', '24 pilot students'],
    ['5 de los 12 estudiantes seleccionados', '12 estudiantes seleccionados'],
    ['las doce alumnas del grupo meta', '12 alumnas meta'],
  ])('%s', (text, found) => expect(sizes(text)).toEqual([found]))

  test.each([
    'The Year 4 pupils',
    'The Year 4 target pupils',
    'for the 4 weeks of the 3 questions',
    '6 of the target pupils were sampled',
    'a sample of 6 target pupils',
    'Two target pupils improved, four did not',
    'the other 4 target pupils',
    'the 2 target pupils who were absent',
    'the 3 pupils she had chosen to present',
    'at least 4 target pupils',
    '60% of target pupils, 4.5 of the 4-6 target pupils',
    'the 16 pupils in the class',
    'the 6 books and the target pupils',
    'los 4 grupos de estudiantes',
  ])('stays out of it: %s', (text) => expect(sizes(text)).toEqual([]))

  const told = (first: string, second: string) =>
    saidAbout('chain/fact-conflict', {
      'cycle-01': `lookAt: ${first}`,
      'cycle-02': `observations: ${second}`,
    })

  test('is told once for each group, at the second place', () => {
    const said = told(
      'A talk with the 14 target students',
      'The 12 target students and the 11 target students improved.',
    )
    expect(said).toEqual([
      expect.stringMatching(/^cycle-02\.mdx: It says “14 target students” in cycle 1 and “12/),
    ])
  })

  test('groups that are described differently may be two groups', () => {
    expect(told('the 14 target reading students', 'the 12 target math students')).toEqual([])
    expect(told('the 14 target students', 'the 12 comparison students')).toEqual([])
    expect(told('the 14 target students', '9 of the 14 target students')).toEqual([])
  })

  test('long hostile text is read in no time', () => {
    const text = 'the 6 target '.repeat(20_000) + '1'.repeat(50_000) + '-a'.repeat(50_000)
    const start = performance.now()
    expect(sizes(text)).toEqual([])
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
