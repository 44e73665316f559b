import { exampleStrategy } from '../../example-strategy.ts'
import { defineRule } from '../../rule.ts'

export const noStop = defineRule({
  id: 'strategy/no-stop',
  severity: 'tip',
  summary: 'A strategy card does not say what it takes the place of.',
  why: 'Schools that only add run out of hours. A card that names what stops makes room for itself (Education Elements, 6 Personalized Learning Risks to Avoid).',
  messages: {
    missing: () =>
      'What can people stop doing when they do this? Add `replaces`. “Nothing” is an answer that a principal wants to know.',
  },
  examples: {
    passes: [{ 'strategies/slots.mdx': exampleStrategy() }],
    fails: [{ 'strategies/slots.mdx': exampleStrategy({ replaces: undefined }) }],
  },
  *check({ graph }) {
    for (const strategy of graph.all('strategy'))
      if (!strategy.data.replaces) yield { entry: strategy, message: 'missing', values: undefined }
  },
})
