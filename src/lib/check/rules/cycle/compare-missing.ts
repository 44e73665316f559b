import { cycleNumber } from '../../../content/kinds.ts'
import { hasPrediction, hasResults } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'

const example = (more: string) => ({ 'prototypes/margin-codes/cycle-01.mdx': `---\n${more}\n---\n` })
const prediction = 'prediction: { words: Half the time }'
const results = 'observations: A set took 30 minutes.'

export const compareMissing = defineRule({
  id: 'cycle/compare-missing',
  severity: 'fix',
  summary: 'A cycle has a prediction and results, but does not compare them.',
  why: 'The third step of a cycle is to set the results beside the prediction (Taylor et al. 2014).',
  messages: {
    missing: ({ cycle }: { cycle: number }) =>
      `Was the prediction of cycle ${cycle} right? Add \`predictionHeld\`: yes, partly, no or cannot tell, and say why in one line under \`learned\`.`,
  },
  examples: {
    passes: [
      example(`${prediction}\n${results}\npredictionHeld: partly`),
      example(prediction),
      example(results),
    ],
    fails: [example(`${prediction}\n${results}`)],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      if (cycle.data.predictionHeld !== undefined || !hasPrediction(cycle) || !hasResults(cycle)) continue
      yield {
        entry: cycle,
        field: ['prediction'],
        atKey: true,
        message: 'missing',
        values: { cycle: cycleNumber(cycle.id) },
      }
    }
  },
})
