import { cycleNumber } from '../../../content/kinds.ts'
import { defineRule } from '../../rule.ts'
import { hasPrediction, hasResults } from '../../../knowledge/cycle-state.ts'

export const predictionMissing = defineRule({
  id: 'cycle/prediction-missing',
  severity: 'fix',
  summary: 'A cycle has results but no prediction.',
  why: 'Comparing what you expected with what happened is how a cycle teaches. A change without a prediction is not a test (Taylor et al. 2014).',
  messages: {
    missing: ({ cycle }: { cycle: number }) =>
      `Cycle ${cycle} has results but no prediction. Next time write the prediction first: comparing the two is how the learning happens. Do not add one afterwards; leave it out and say so.`,
  },
  examples: {
    passes: [
      {
        'prototypes/margin-codes/cycle-01.mdx': `---
prediction:
  words: Marking one set of books will take half the time.
  because: codes are shorter than comments
results:
  - { measure: minutes-a-set, value: 30 }
---
`,
      },
      { 'prototypes/margin-codes/cycle-01.mdx': '---\nquestion: Can codes replace comments?\n---\n' },
    ],
    fails: [
      {
        'prototypes/margin-codes/cycle-01.mdx': `---
results:
  - { measure: minutes-a-set, value: 30 }
---
`,
      },
    ],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      if (!hasResults(cycle) || hasPrediction(cycle)) continue
      yield {
        entry: cycle,
        field: ['results'],
        atKey: true,
        message: 'missing',
        values: { cycle: cycleNumber(cycle.id) },
      }
    }
  },
})
