import { addDays } from '../knowledge/days.ts'
import type { Example } from './rule.ts'
import { examplePrototype } from './example-prototype.ts'

interface ChartExample {
  /** One value a week, the weeks before the change first. */
  before: readonly number[]
  after: readonly number[]
  better?: 'up' | 'down'
  /** Students behind each value, in the same order. */
  students?: readonly number[]
  /** More lines of the cycle. */
  cycle?: string
  /** More of the measure, in the braces of YAML. */
  measure?: string
}

const start = '2026-01-09'

/** A small prototype with one measure, a cycle and weekly numbers, for the examples of rules. */
export function exampleChart(example: ChartExample): Example {
  const { before, after, better = 'up', students = [], cycle = '', measure = '' } = example
  const rows = [...before, ...after].map(
    (value, week) => `${addDays(start, 7 * week)},drafts,${value},${students[week] ?? ''}`,
  )
  return {
    'prototypes/draft-by-friday/index.mdx': examplePrototype(
      `measures:\n  - { id: drafts, name: Drafts by Friday, kind: percent, role: outcome, better: ${better}${measure} }\n`,
    ),
    'prototypes/draft-by-friday/cycle-01.mdx': `---\nstarts: ${addDays(start, 7 * before.length - 3)}\n${cycle}---\n`,
    'prototypes/draft-by-friday/data.csv': `date,measure,value,n\n${rows.join('\n')}\n`,
  }
}
