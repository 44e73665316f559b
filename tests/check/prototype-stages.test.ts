import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { exampleStage } from '../../src/lib/check/example-stage.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const asks = (example: Example) =>
  checkContent(graphOfExample(example), { today: '2026-11-21', textOf: (path) => example[path] })
    .diagnostics.filter(({ path, severity }) => path.endsWith('index.mdx') && severity !== 'info')
    .map(({ rule, severity }) => `${severity} ${rule}`)
    .filter((each) => /(prototype|safety|flexibility)\//.test(each))
    .sort()

const why =
  'problem: marking\nbecause: If comments are short, slips come back less often, because codes take less time.\n'

test('a fresh prototype is asked nothing more than the problem and the reason', () => {
  expect(asks(exampleStage('', []))).toEqual(['fix prototype/no-problem', 'fix prototype/no-why'])
  expect(asks(exampleStage(why, []))).toEqual([])
})

test('with one planned cycle it is asked who could miss out and what could go wrong', () => {
  expect(asks(exampleStage(why, [2]))).toEqual(['tip prototype/left-out', 'tip safety/blank'])
})

test('what others need is asked when several classes take part', () => {
  const careful = 'leftOut: Students who are often absent.\nsafeToTry: Comments can come back on any day.\n'
  expect(asks(exampleStage(why + careful, [2]))).toEqual([])
  expect(asks(exampleStage(why + careful, [2, 3]))).toEqual([
    'fix prototype/align-blank',
    'fix prototype/lead-absent',
    'tip prototype/align-add-on',
    'tip prototype/no-coach',
    'tip prototype/rigor-blank',
  ])
})

test('work that was borrowed or abandoned is asked nothing of this', () => {
  const borrowed = 'borrowed: { from: [dfe-inquiry], note: Facts only. }\n'
  expect(asks(exampleStage(why + borrowed, [2, 5]))).toEqual([])
  const over = exampleStage(why, [2, 3])
  const path = 'prototypes/margin-codes/cycle-02.mdx'
  expect(asks({ ...over, [path]: '---\nscale: 5\nobservations: Worse.\ndecision: abandon\n---\n' })).toEqual(
    [],
  )
})
