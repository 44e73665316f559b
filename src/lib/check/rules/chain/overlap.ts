import { cycleNumber } from '../../../content/kinds.ts'
import { stepsOf } from '../../../knowledge/chain.ts'
import { lastResultDay } from '../../../knowledge/cycle-days.ts'
import { hasResults } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'

interface Values {
  before: number
  after: number
  starts: string
  results: string
}

const example = (first: string, starts: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nstarts: 2026-09-07\n${first}---\n`,
  'prototypes/margin-codes/cycle-02.mdx': `---\nstarts: ${starts}\n---\n`,
})
const results = 'observations: A set took 30 minutes.\nresultsOn: 2026-10-02\n'

export const overlap = defineRule({
  id: 'chain/overlap',
  severity: 'tip',
  summary: 'A cycle started before the one before it had results.',
  why: 'In a chain, what one cycle teaches shapes the next. That needs the results first (Taylor et al. 2014).',
  messages: {
    open: ({ before, after }: Values) =>
      `Cycle ${after} has started, but cycle ${before} has no results yet. What did cycle ${before} teach it? Two lines in cycle ${before} are enough.`,
    early: ({ before, after, starts, results }: Values) =>
      `Cycle ${after} started on ${starts}, before the results of cycle ${before} (${results}). What did cycle ${before} teach it? Next time look back first, even if only for ten minutes.`,
  },
  examples: {
    passes: [
      example(results, '2026-10-02'),
      example('', '2026-12-01'),
      example('decision: abandon\n', '2026-10-05'),
    ],
    fails: [example(results, '2026-10-01'), example('', '2026-10-05')],
  },
  *check({ graph, today }) {
    for (const { before, after } of stepsOf(graph)) {
      const { starts } = after.data
      if (!starts || starts > today) continue
      const results = hasResults(before) ? (lastResultDay(before) ?? '') : undefined
      if (results === undefined ? before.data.decision !== undefined : results <= starts) continue
      const numbers = { before: cycleNumber(before.id), after: cycleNumber(after.id) }
      const message = results === undefined ? 'open' : 'early'
      const values = { ...numbers, starts, results: results ?? '' }
      yield { entry: after, field: ['starts'], message, values, related: [{ entry: before }] }
    }
  },
})
