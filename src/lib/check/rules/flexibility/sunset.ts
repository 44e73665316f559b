import { daysBetween } from '../../../knowledge/days.ts'
import { exampleFlexibility } from '../../example-flexibility.ts'
import { defineRule } from '../../rule.ts'

const ending = (ends: string, more: Record<string, string> = {}) => ({
  'flexibilities/advisory.mdx': exampleFlexibility({ ends, ...more }),
})

export const sunset = defineRule({
  id: 'flexibility/sunset',
  severity: 'info',
  summary: 'Room to move ends soon, or has ended without a word on what came of it.',
  why: 'Waivers run for two, three or five years, and a good one can be lost because nobody looked at the date. A talk some months before leaves time to gather what was learned.',
  messages: {
    soon: ({ ends, days, prototypes }: { ends: string; days: number; prototypes: number }) =>
      `Ends on ${ends}, in ${days} ${days === 1 ? 'day' : 'days'}. Renew, change or let go? For evidence, look at who uses it: ${prototypes === 1 ? 'one prototype' : `${prototypes || 'no'} prototypes`}.`,
    over: ({ ends }: { ends: string }) =>
      `Ended on ${ends}. Was it renewed, changed or let go, and why? Write it in \`outcome\`, or give a new day in \`ends\`.`,
  },
  examples: {
    passes: [
      ending('2027-12-17'),
      ending('2027-03-21'),
      ending('2026-06-30', { outcome: 'Renewed as zone policy.' }),
    ],
    fails: [ending('2026-12-18'), ending('2026-11-22'), ending('2026-11-21'), ending('2026-06-30')],
  },
  *check({ graph, zone, today }) {
    for (const flexibility of graph.all('flexibility')) {
      const { ends, outcome } = flexibility.data
      if (!ends || outcome) continue
      const days = daysBetween(today, ends)
      const place = { entry: flexibility, field: ['ends'] }
      const prototypes = graph.linkedFrom(flexibility, 'prototype').length
      if (days < 0) yield { ...place, message: 'over', values: { ends } }
      else if (days < zone.thresholds.sunsetDays)
        yield { ...place, message: 'soon', values: { ends, days, prototypes } }
    }
  },
})
