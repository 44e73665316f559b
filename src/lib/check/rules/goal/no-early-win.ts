import { daysBetween } from '../../../knowledge/days.ts'
import { driverOf } from '../../../knowledge/drivers.ts'
import { firstKnownDay } from '../../../knowledge/known-days.ts'
import { exampleGoal } from '../../example-goal.ts'
import { exampleProblem } from '../../example-problem.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const goalOf = (updated: string, more: Record<string, string> = {}) => ({
  'goals/drafts-each-week.mdx': exampleGoal({ updated, ...more }),
  'problems/drafts.mdx': exampleProblem(),
})
const prototype = (more = '') => ({
  'prototypes/slots/index.mdx': examplePrototype(`problem: drafts\n${more}`),
})

export const noEarlyWin = defineRule({
  id: 'goal/no-early-win',
  severity: 'info',
  summary: 'A goal has stood for months, and no page tells of a first good sign.',
  why: 'Without early wins nobody can see that it works, and the first hard month looks like failure (Education Elements, six risks).',
  messages: {
    none: ({ days }: { days: number }) =>
      `This goal has stood for at least ${days} days, and no first good sign is told. Has a team seen one? It goes into \`earlyWin\` of the prototype, or into \`seen\` of an early sign here.`,
  },
  examples: {
    passes: [
      { ...goalOf('2026-05-04'), ...prototype('earlyWin: Two thirds of the slots were taken.\n') },
      goalOf('2026-10-30'),
      goalOf('2026-05-04', {
        earlySigns:
          '[{ sign: Drafts, by: 2026-12-18, expected: Over 70, seen: { day: 2026-10-30, what: 74 in 100 } }]',
      }),
    ],
    fails: [{ ...goalOf('2026-05-04'), ...prototype() }],
  },
  *check({ graph, zone, today, history }) {
    const won = new Set(
      graph
        .all('prototype')
        .flatMap((prototype) => (prototype.data.earlyWin && driverOf(graph, prototype)?.goal) || []),
    )
    for (const goal of graph.all('goal')) {
      if (goal.data.draft || won.has(goal) || goal.data.earlySigns?.some(({ seen }) => seen)) continue
      const since = firstKnownDay(goal, history)
      const days = since ? daysBetween(since, today) : 0
      if (days > zone.thresholds.earlyWinDays) yield { entry: goal, message: 'none', values: { days } }
    }
  },
})
