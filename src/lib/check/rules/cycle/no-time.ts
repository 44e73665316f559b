import { cycleNumber } from '../../../content/kinds.ts'
import { hasResults } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'

const example = (frontmatter: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\n${frontmatter}\n---\n`,
})

export const noTime = defineRule({
  id: 'cycle/no-time',
  severity: 'tip',
  summary: 'A planned cycle has no set time and place.',
  why: 'Trying something new needs a time and a place of its own (CRPE 2018). Without one, daily work takes over.',
  messages: {
    missing: ({ cycle }: { cycle: number }) =>
      `When is the protected time for cycle ${cycle}? Cycles without a set time rarely finish. Add it under \`when\`, for example: Fridays, period 2, room 12.`,
  },
  examples: {
    passes: [
      example('question: Do codes save time?\nwhen: Fridays, period 2'),
      example('observations: A set took 30 minutes.'),
      example('decision: abandon'),
    ],
    fails: [example('question: Do codes save time?')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const { when, decision } = cycle.data
      if (when !== undefined || decision !== undefined || hasResults(cycle)) continue
      yield { entry: cycle, message: 'missing', values: { cycle: cycleNumber(cycle.id) } }
    }
  },
})
