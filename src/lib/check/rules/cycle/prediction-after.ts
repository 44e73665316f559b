import { cycleNumber } from '../../../content/kinds.ts'
import { firstResultDay } from '../../../knowledge/cycle-days.ts'
import { hasPrediction } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'

interface Values {
  cycle: number
  planned: string
  results: string
}

const example = (plannedOn: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---
plannedOn: ${plannedOn}
prediction: { words: Marking one set will take half the time. }
resultsOn: 2026-02-13
results:
  - { measure: minutes-per-set, value: 30, date: 2026-02-12 }
---
`,
})

export const predictionAfter = defineRule({
  id: 'cycle/prediction-after',
  severity: 'fix',
  summary: 'A prediction was written on the day of the results or later.',
  why: 'A prediction made when the results are known is always right and teaches nothing. It has to come first (Taylor et al. 2014).',
  messages: {
    same: ({ cycle, planned }: Values) =>
      `The prediction of cycle ${cycle} was written on ${planned}, the day of the first results. We can’t show that it came first, so this cycle does not count as a test. If it was written earlier, put the right day in \`plannedOn\`.`,
    after: ({ cycle, planned, results }: Values) =>
      `The prediction of cycle ${cycle} was written on ${planned}, after the first results of ${results}. We can’t show that it came first, so this cycle does not count as a test. If it was written earlier, put the right day in \`plannedOn\`.`,
  },
  examples: { passes: [example('2026-02-11')], fails: [example('2026-02-12'), example('2026-02-13')] },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const planned = cycle.data.plannedOn
      const results = firstResultDay(cycle)
      if (!planned || !results || !hasPrediction(cycle) || planned < results) continue
      const values = { cycle: cycleNumber(cycle.id), planned, results }
      yield { entry: cycle, field: ['plannedOn'], message: planned === results ? 'same' : 'after', values }
    }
  },
})
