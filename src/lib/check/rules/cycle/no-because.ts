import { hasPrediction } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'

const example = (prediction: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nprediction: { words: ${prediction} }\n---\n`,
})

export const noBecause = defineRule({
  id: 'cycle/no-because',
  severity: 'tip',
  summary: 'A prediction gives no reason.',
  why: 'The reason is the idea you test. When the prediction is wrong, it shows which idea to change (Knudsen et al. 2019).',
  messages: {
    missing: () =>
      'The prediction gives no reason. Add `because`: if the prediction turns out wrong, this shows which idea to change.',
  },
  examples: {
    passes: [
      example('Half the time, because: codes are short'),
      example('Half the time because codes are short'),
      { 'prototypes/margin-codes/cycle-01.mdx': '---\nquestion: Can codes replace comments?\n---\n' },
    ],
    fails: [example('Marking takes half the time')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const { because, words = '' } = cycle.data.prediction ?? {}
      if (!hasPrediction(cycle) || because !== undefined || /\b(because|porque|ya que)\b/i.test(words))
        continue
      yield { entry: cycle, field: ['prediction'], atKey: true, message: 'missing', values: undefined }
    }
  },
})
