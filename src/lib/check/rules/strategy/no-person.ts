import { exampleStrategy } from '../../example-strategy.ts'
import { defineRule } from '../../rule.ts'

export const noPerson = defineRule({
  id: 'strategy/no-person',
  severity: 'tip',
  summary: 'A strategy card names nobody to ask.',
  why: 'People who copy a practice have questions that no card foresees. One talk with somebody who did it saves weeks.',
  messages: {
    missing: () =>
      'Whom can another school ask? Add `askAPerson` with a role, for example `askAPerson: literacy coach`.',
  },
  examples: {
    passes: [{ 'strategies/slots.mdx': exampleStrategy() }],
    fails: [{ 'strategies/slots.mdx': exampleStrategy({ askAPerson: undefined }) }],
  },
  *check({ graph }) {
    for (const strategy of graph.all('strategy'))
      if (!strategy.data.askAPerson) yield { entry: strategy, message: 'missing', values: undefined }
  },
})
