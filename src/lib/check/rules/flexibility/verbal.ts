import { daysBetween } from '../../../knowledge/days.ts'
import { exampleFlexibility } from '../../example-flexibility.ts'
import { defineRule } from '../../rule.ts'

const agreed = (standing: string, since?: string) => ({
  'flexibilities/advisory.mdx': exampleFlexibility({ standing, since }),
})

export const verbal = defineRule({
  id: 'flexibility/verbal',
  severity: 'info',
  summary: 'Room to move has been agreed in words only for a long time.',
  why: 'What is agreed in words lasts as long as the people. When a principal or an office changes, things go back to how they were (Education Week 2014).',
  messages: {
    old: ({ since, days }: { since: string; days: number }) =>
      `Agreed in words only since ${since}, ${days} days ago. Write it down before people change: who agreed, for which schools, until when.`,
  },
  examples: {
    passes: [agreed('verbal', '2026-08-23'), agreed('one school', '2020-01-01'), agreed('verbal')],
    fails: [agreed('verbal', '2026-05-04')],
  },
  *check({ graph, zone, today }) {
    for (const flexibility of graph.all('flexibility')) {
      const { standing, since } = flexibility.data
      if (standing !== 'verbal' || !since) continue
      const days = daysBetween(since, today)
      if (days > zone.thresholds.verbalDays) {
        yield { entry: flexibility, field: ['since'], message: 'old', values: { since, days } }
      }
    }
  },
})
