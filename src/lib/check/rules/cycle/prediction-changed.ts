import { cycleNumber } from '../../../content/kinds.ts'
import { provePrediction } from '../../../knowledge/prediction-proof.ts'
import { exampleHistory } from '../../example-history.ts'
import { defineRule } from '../../rule.ts'

const path = 'prototypes/margin-codes/cycle-01.mdx'
const savedAs = (...held: readonly string[]) => ({
  [path]:
    '---\nprediction: { words: Marking takes half the time. }\nobservations: It took 30 minutes.\n---\n',
  ...exampleHistory(
    ...held.map((words, index) => ({ day: `2026-03-0${index + 2}`, files: { [path]: words } })),
  ),
})

export const predictionChanged = defineRule({
  id: 'cycle/prediction-changed',
  severity: 'tip',
  summary: 'A prediction was changed after the results were there.',
  why: 'A cycle teaches by the distance between what was expected and what happened. A prediction that is changed afterwards hides it (Taylor et al. 2014).',
  messages: {
    changed: ({ cycle, changed }: { cycle: number; changed: string }) =>
      `The prediction of cycle ${cycle} was changed on ${changed}, when its results were already saved. Put the first words back, and write what you know now under \`learned\`. A wrong prediction is worth keeping.`,
  },
  examples: {
    passes: [
      savedAs('other prediction', 'prediction', 'prediction, results'),
      savedAs('prediction', 'prediction, results', 'other prediction, results', 'prediction, results'),
    ],
    fails: [
      savedAs('other prediction', 'other prediction, results', 'prediction, results'),
      savedAs('other prediction', 'prediction, results'),
    ],
  },
  *check({ graph, history }) {
    for (const cycle of graph.all('cycle')) {
      const proof = provePrediction(cycle, history)
      if (proof?.state !== 'changed') continue
      const values = { cycle: cycleNumber(cycle.id), changed: proof.changed }
      yield { entry: cycle, field: ['prediction'], atKey: true, message: 'changed', values }
    }
  },
})
