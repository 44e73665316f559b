import { exampleStrategy } from '../../example-strategy.ts'
import { defineRule } from '../../rule.ts'

const card = (fields: Record<string, undefined>) => ({ 'strategies/slots.mdx': exampleStrategy(fields) })

export const noCore = defineRule({
  id: 'strategy/no-core',
  severity: 'fix',
  summary: 'A strategy card does not say what must stay the same and what may change.',
  why: 'Every school changes what it copies. When the parts that make it work are named, people can change the rest without fear (FRAME, Wiltsey Stirman et al. 2019).',
  messages: {
    both: () =>
      'What must stay the same for it to work, and what can people change? Add `mustKeep` and `mayChange`.',
    keep: () => 'What must stay the same for it to work? Add `mustKeep`, one to three lines.',
    change: () => 'What can people change without harm? Add `mayChange`, one to three lines.',
  },
  examples: {
    passes: [card({})],
    fails: [
      card({ mustKeep: undefined }),
      card({ mayChange: undefined }),
      card({ mustKeep: undefined, mayChange: undefined }),
    ],
  },
  *check({ graph }) {
    for (const strategy of graph.all('strategy')) {
      const { mustKeep = [], mayChange = [] } = strategy.data
      if (mustKeep.length > 0 && mayChange.length > 0) continue
      const message = mustKeep.length > 0 ? 'change' : mayChange.length > 0 ? 'keep' : 'both'
      yield { entry: strategy, message, values: undefined }
    }
  },
})
