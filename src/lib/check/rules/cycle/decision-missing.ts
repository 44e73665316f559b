import { cycleNumber } from '../../../content/kinds.ts'
import { hasResults } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'

const example = (more: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nobservations: A set took 30 minutes.\n${more}---\n`,
})

export const decisionMissing = defineRule({
  id: 'cycle/decision-missing',
  severity: 'fix',
  summary: 'A cycle has results but no decision.',
  why: 'The last step of a cycle is to decide what to do with what was learned. Without it, the next cycle starts from nothing (IHI, Plan-Do-Study-Act).',
  messages: {
    missing: ({ cycle }: { cycle: number }) =>
      `Cycle ${cycle} has results but no decision. Choose one under \`decision\`: adopt, adapt, expand, pause or abandon.`,
  },
  examples: {
    passes: [
      example('decision: adapt\n'),
      { 'prototypes/margin-codes/cycle-01.mdx': '---\nscale: 1\n---\n' },
    ],
    fails: [example('')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      if (cycle.data.decision !== undefined || !hasResults(cycle)) continue
      const field = cycle.data.results ? 'results' : 'observations'
      const values = { cycle: cycleNumber(cycle.id) }
      yield { entry: cycle, field: [field], atKey: true, message: 'missing', values }
    }
  },
})
