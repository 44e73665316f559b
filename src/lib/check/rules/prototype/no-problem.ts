import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

export const noProblem = defineRule({
  id: 'prototype/no-problem',
  severity: 'fix',
  summary: 'A prototype is not linked to a problem.',
  why: 'A change without a problem cannot be said to have worked. Districts that named the problem first could tell what to keep (CRPE 2018).',
  messages: {
    missing: () =>
      'Which problem is this for? Add `problem` with the name of its file, or write a new problem in two minutes.',
  },
  examples: {
    passes: [{ 'prototypes/margin-codes/index.mdx': examplePrototype('problem: marking-takes-the-week\n') }],
    fails: [{ 'prototypes/margin-codes/index.mdx': examplePrototype() }],
  },
  *check({ graph }) {
    for (const prototype of graph.all('prototype')) {
      if (!prototype.data.problem) yield { entry: prototype, message: 'missing', values: undefined }
    }
  },
})
