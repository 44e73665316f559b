import { quote } from '../../../content/issue.ts'
import { daysBetween } from '../../../knowledge/days.ts'
import { lastKnownDay } from '../../../knowledge/known-days.ts'
import { exampleGoal } from '../../example-goal.ts'
import { defineRule } from '../../rule.ts'

const asked = (department: string, updated = '2026-10-30') => ({
  'goals/drafts.mdx': exampleGoal({ departments: `[{ name: Scheduling, ${department} }]`, updated }),
})

export const departmentGap = defineRule({
  id: 'goal/department-gap',
  severity: 'info',
  summary: 'A department that a goal needs was asked a while ago and has not joined.',
  why: 'Where departments of the district office stayed outside, schools ran into their rules one by one (CRPE 2018).',
  messages: {
    gap: ({ name, since, days }: { name: string; since: string; days: number }) =>
      `${name} was asked to join by ${since}, ${days} days ago at least, and has not joined. Who talks to them, and what would they need to decide?`,
  },
  examples: {
    passes: [
      asked('joined: joined, since: 2026-03-02'),
      asked('joined: asked, since: 2026-10-12', '2026-03-02'),
      asked('joined: asked'),
    ],
    fails: [asked('joined: asked, since: 2026-08-12'), asked('joined: asked', '2026-08-12')],
  },
  *check({ graph, zone, today, history }) {
    for (const goal of graph.all('goal')) {
      if (goal.data.draft) continue
      for (const [index, { name, joined, since: told }] of (goal.data.departments ?? []).entries()) {
        // Without a day of its own it has stood so since the last change of the page, or longer.
        const since = joined === 'asked' ? (told ?? lastKnownDay(goal, history)) : undefined
        const days = since ? daysBetween(since, today) : 0
        if (!since || days <= zone.thresholds.departmentDays) continue
        const values = { name: quote(name), since, days }
        yield { entry: goal, field: ['departments', index, 'joined'], message: 'gap', values }
      }
    }
  },
})
