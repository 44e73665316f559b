import { cycleNumber } from '../../../content/kinds.ts'
import { hasResults } from '../../../knowledge/cycle-state.ts'
import { schoolDaysAfter } from '../../../knowledge/days.ts'
import { defineRule } from '../../rule.ts'

const example = (frontmatter: string) => ({
  'prototypes/margin-codes/cycle-02.mdx': `---\n${frontmatter}\n---\n`,
})

export const stale = defineRule({
  id: 'cycle/stale',
  severity: 'tip',
  summary: 'A cycle ended a while ago and has no results.',
  why: 'Lack of time is the first reason why lessons are never written down (U.S. GAO 2002). A few lines while it is fresh are enough. Only school days count.',
  messages: {
    stale: ({ cycle, ends, days }: { cycle: number; ends: string; days: number }) =>
      `Cycle ${cycle} ended on ${ends}, ${days} school days ago, and has no results yet. Ten minutes now saves what you saw. Not done? Choose \`decision: abandon\`: that is useful too.`,
  },
  examples: {
    passes: [
      example('ends: 2026-10-30'),
      example('ends: 2026-09-18\nobservations: Most sets took half an hour.'),
      example('ends: 2026-09-18\ndecision: abandon'),
      {
        ...example('ends: 2026-10-23'),
        'zone.yaml': `name: Riverbend
plainWords: What our schools try.
calendar:
  starts: 2026-08-12
  ends: 2027-06-04
  breaks:
    - { name: Fall break, from: 2026-10-26, to: 2026-11-06 }
`,
      },
    ],
    fails: [example('ends: 2026-10-23')],
  },
  *check({ graph, zone, today }) {
    for (const cycle of graph.all('cycle')) {
      const { ends, decision } = cycle.data
      if (!ends || decision !== undefined || hasResults(cycle)) continue
      const days = schoolDaysAfter(ends, today, zone.calendar)
      if (days <= zone.thresholds.staleSchoolDays) continue
      yield {
        entry: cycle,
        field: ['ends'],
        message: 'stale',
        values: { cycle: cycleNumber(cycle.id), ends, days },
      }
    }
  },
})
