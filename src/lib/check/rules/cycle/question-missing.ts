import { cycleNumber } from '../../../content/kinds.ts'
import { defineRule } from '../../rule.ts'

export const questionMissing = defineRule({
  id: 'cycle/question-missing',
  severity: 'fix',
  summary: 'A cycle has no question.',
  why: 'A cycle is a question put to your own classroom. Without one, nobody can tell what the results answer (IHI, Plan-Do-Study-Act).',
  messages: {
    missing: ({ cycle }: { cycle: number }) =>
      `Cycle ${cycle} has no question. What do you want to find out? One question is enough, for example: \`question: Do codes in the margin save time?\``,
  },
  examples: {
    passes: [
      { 'prototypes/margin-codes/cycle-01.mdx': '---\nquestion: Do codes in the margin save time?\n---\n' },
    ],
    fails: [{ 'prototypes/margin-codes/cycle-01.mdx': '---\nchange: Codes in the margin.\n---\n' }],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      if (cycle.data.question !== undefined) continue
      yield { entry: cycle, message: 'missing', values: { cycle: cycleNumber(cycle.id) } }
    }
  },
})
