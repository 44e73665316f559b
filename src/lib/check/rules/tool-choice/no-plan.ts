import { defineRule } from '../../rule.ts'
import { exampleTool, isBought } from '../../tool-status.ts'

const tool = (status: string, more = '') => ({ 'tool-choices/tablets.mdx': exampleTool(status, more) })
const cost = 'costFourYears: $190,000 from the general fund\n'

const names = {
  costFourYears: 'what it costs over four years, with repair and training (`costFourYears`)',
  supportPlan: 'who helps when it does not work (`supportPlan`)',
}

export const noPlan = defineRule({
  id: 'tool-choice/no-plan',
  severity: 'fix',
  summary: 'A tool is bought without its cost over four years or a plan for the day it breaks.',
  why: 'The purchase is the small part. Repair, licenses, training and people come every year after it, and a class that waits for help loses its lesson (Education Elements 2016).',
  messages: {
    missing: ({ parts }: { parts: readonly (keyof typeof names)[] }) =>
      `Still missing: ${parts.map((part) => names[part]).join('; ')}. Write it before the money is promised.`,
  },
  examples: {
    passes: [tool('buy', `${cost}supportPlan: A spare cart in each building.\n`), tool('piloting')],
    fails: [tool('buy'), tool('in use', cost)],
  },
  *check({ graph }) {
    for (const entry of graph.all('tool-choice')) {
      if (!isBought(entry.data.status)) continue
      const parts = (['costFourYears', 'supportPlan'] as const).filter((part) => !entry.data[part])
      if (parts.length > 0) yield { entry, message: 'missing', values: { parts } }
    }
  },
})
