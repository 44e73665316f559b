import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

/** From a grade or department on, more people bear the cost. */
const wideScale = 4

const tree = (role: string, scale = 2) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    `measures:\n  - { id: minutes, name: Minutes a set, kind: time, role: process, better: down }\n  - { id: scores, name: Scores, kind: score, role: ${role}, better: up }\n`,
  ),
  'prototypes/margin-codes/cycle-01.mdx': `---\nscale: ${scale}\n---\n`,
})

export const noBalance = defineRule({
  id: 'prototype/no-balance',
  severity: 'tip',
  summary: 'A prototype protects nothing: no measure says what must not get worse.',
  why: 'A gain in one place can be a loss in another. Improvement teams watch at least one thing that must not get worse (IHI, balancing measures). It matters more the more people take part.',
  messages: {
    missing: () =>
      'What must not get worse: time, scores on the unit test, calm at home? Add a measure with `role: balancing`.',
    wide: () =>
      'This is tried with a grade, a department or more, and nothing is protected. What must not get worse? Add a measure with `role: balancing` before the next cycle.',
  },
  examples: {
    passes: [tree('balancing', 5), { 'prototypes/margin-codes/index.mdx': examplePrototype() }],
    fails: [tree('outcome'), tree('outcome', 4)],
  },
  *check({ graph }) {
    for (const prototype of graph.all('prototype')) {
      const { measures = [] } = prototype.data
      if (measures.length === 0 || measures.some(({ role }) => role === 'balancing')) continue
      const wide = graph.cyclesOf(prototype).some(({ data }) => (data.scale ?? 0) >= wideScale)
      const place = { entry: prototype, field: ['measures'], atKey: true, values: undefined }
      if (wide) yield { ...place, message: 'wide', severity: 'fix' }
      else yield { ...place, message: 'missing' }
    }
  },
})
