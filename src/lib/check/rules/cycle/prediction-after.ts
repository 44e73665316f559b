import type { Entry } from '../../../content/entry.ts'
import { cycleNumber } from '../../../content/kinds.ts'
import { firstResultDay } from '../../../knowledge/cycle-days.ts'
import { hasPrediction } from '../../../knowledge/cycle-state.ts'
import type { History } from '../../../knowledge/history.ts'
import { isPredictionLate } from '../../../knowledge/late-prediction.ts'
import { provePrediction } from '../../../knowledge/prediction-proof.ts'
import { exampleHistory, type ExampleSave } from '../../example-history.ts'
import { defineRule } from '../../rule.ts'

interface Values {
  cycle: number
  planned: string
  results: string
}

const path = 'prototypes/margin-codes/cycle-01.mdx'
const example = (planned: string, ...held: readonly (readonly [day: string, held: string])[]) => ({
  [path]: `---
${planned}prediction: { words: Marking one set will take half the time. }
resultsOn: 2026-02-13
results:
  - { measure: minutes-per-set, value: 30, date: 2026-02-12 }
---
`,
  ...(held.length > 0 &&
    exampleHistory(...held.map(([day, words]): ExampleSave => ({ day, files: { [path]: words } })))),
})

export const predictionAfter = defineRule({
  id: 'cycle/prediction-after',
  severity: 'fix',
  summary: 'A prediction was written or saved on the day of the results or later.',
  why: 'A prediction made when the results are known is always right and teaches nothing. It has to come first (Taylor et al. 2014). The saved history of the page can show that it did.',
  messages: {
    same: ({ cycle, planned }: Values) =>
      `The prediction of cycle ${cycle} was written on ${planned}, the day of the first results. We can’t show that it came first, so this cycle does not count as a test. If it was written earlier, put the right day in \`plannedOn\`.`,
    after: ({ cycle, planned, results }: Values) =>
      `The prediction of cycle ${cycle} was written on ${planned}, after the first results of ${results}. We can’t show that it came first, so this cycle does not count as a test. If it was written earlier, put the right day in \`plannedOn\`.`,
    together: ({ cycle, saved }: { cycle: number; saved: string }) =>
      `The prediction of cycle ${cycle} was saved together with the results, on ${saved}. We can’t show that it came first, so this cycle does not count as a test. If it was written earlier, put the day in \`plannedOn\`. Next time, save the plan before you start.`,
    late: ({ cycle, saved, results }: { cycle: number; saved: string; results: string }) =>
      `The prediction of cycle ${cycle} was first saved on ${saved}, when there were results from ${results}. We can’t show that it came first, so this cycle does not count as a test. If it was written earlier, put the day in \`plannedOn\`. Next time, save the plan before you start.`,
  },
  examples: {
    passes: [
      example('plannedOn: 2026-02-11\n'),
      example('', ['2026-02-02', 'prediction'], ['2026-02-13', 'prediction, results']),
      // Written up afterwards, with the honest day of the plan.
      example('plannedOn: 2026-02-02\n', ['2026-02-13', 'prediction, results']),
    ],
    fails: [
      example('plannedOn: 2026-02-12\n'),
      example('plannedOn: 2026-02-13\n'),
      example('', ['2026-02-13', 'prediction, results']),
      example('', ['2026-02-12', 'results'], ['2026-02-13', 'prediction, results']),
    ],
  },
  *check({ graph, history }) {
    for (const cycle of graph.all('cycle')) {
      if (!hasPrediction(cycle) || !isPredictionLate(cycle, history)) continue
      const said = typedDays(cycle) ?? savedDays(cycle, history)
      if (said) yield { entry: cycle, ...said }
    }
  },
})

/** What a page says of itself. */
function typedDays(cycle: Entry<'cycle'>) {
  const { plannedOn: planned } = cycle.data
  const results = firstResultDay(cycle)
  if (!planned || !results || planned < results) return undefined
  const values = { cycle: cycleNumber(cycle.id), planned, results }
  return { field: ['plannedOn'], message: planned === results ? 'same' : 'after', values } as const
}

/** What its saved history says. */
function savedDays(cycle: Entry<'cycle'>, history: History) {
  const proof = provePrediction(cycle, history)
  if (proof?.state !== 'together' && proof?.state !== 'after') return undefined
  const results = proof.state === 'after' ? proof.results : proof.saved
  const values = { cycle: cycleNumber(cycle.id), saved: proof.saved }
  const place = { field: ['prediction'], atKey: true } as const
  return proof.state === 'after'
    ? ({ ...place, message: 'late', values: { ...values, results } } as const)
    : ({ ...place, message: 'together', values } as const)
}
