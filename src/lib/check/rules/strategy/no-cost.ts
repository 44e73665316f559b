import { exampleStrategy } from '../../example-strategy.ts'
import { defineRule } from '../../rule.ts'

export const noCost = defineRule({
  id: 'strategy/no-cost',
  severity: 'tip',
  summary: 'A strategy card does not say what it costs.',
  why: 'Whether a school can do it is decided by hours and money as much as by the idea (the Hexagon tool of the National Implementation Research Network asks for both).',
  messages: {
    missing: () =>
      'What does it take in money and hours? Add `cost`, for example `cost: No money. Two hours to set up, then 40 minutes a week.`',
  },
  examples: {
    passes: [{ 'strategies/slots.mdx': exampleStrategy() }],
    fails: [{ 'strategies/slots.mdx': exampleStrategy({ cost: undefined }) }],
  },
  *check({ graph }) {
    for (const strategy of graph.all('strategy'))
      if (!strategy.data.cost) yield { entry: strategy, message: 'missing', values: undefined }
  },
})
