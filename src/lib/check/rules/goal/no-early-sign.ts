import { exampleGoal } from '../../example-goal.ts'
import { defineRule } from '../../rule.ts'

export const noEarlySign = defineRule({
  id: 'goal/no-early-sign',
  severity: 'tip',
  summary: 'A goal names no early sign.',
  why: 'A goal is often a year away. A sign that comes first tells in time whether the road is right (Education Elements, six risks).',
  messages: {
    none: () =>
      'What is the first sign that this is on its way, and by when should it show? Add one to `earlySigns`, with `sign`, `by` and `expected`.',
  },
  examples: {
    passes: [{ 'goals/drafts.mdx': exampleGoal() }],
    fails: [{ 'goals/drafts.mdx': exampleGoal({ earlySigns: undefined }) }],
  },
  *check({ graph }) {
    for (const goal of graph.all('goal')) {
      if ((goal.data.earlySigns ?? []).length === 0)
        yield { entry: goal, field: ['title'], message: 'none', values: undefined }
    }
  },
})
