import { cycleNumber } from '../../../content/kinds.ts'
import type { FieldPath } from '../../../content/issue.ts'
import type { Entry } from '../../../content/entry.ts'
import { addDays } from '../../../knowledge/days.ts'
import { defineRule } from '../../rule.ts'

const example = (dates: string) => ({ 'prototypes/margin-codes/cycle-01.mdx': `---\n${dates}\n---\n` })

export const dates = defineRule({
  id: 'cycle/dates',
  severity: 'stop',
  summary: 'The dates of a cycle do not fit together.',
  why: 'Charts and reminders follow the dates. A cycle that ends before it starts, or results from a day still to come, would tell readers something wrong.',
  messages: {
    ends: ({ cycle, day, starts }: { cycle: number; day: string; starts: string }) =>
      `The dates of cycle ${cycle} don’t fit: it ends on ${day}, before it starts on ${starts}. Correct the one that is wrong.`,
    results: ({ cycle, day, starts }: { cycle: number; day: string; starts: string }) =>
      `The dates of cycle ${cycle} don’t fit: its results are from ${day}, before it starts on ${starts}. Correct the one that is wrong.`,
    future: ({ cycle, day }: { cycle: number; day: string }) =>
      `The dates of cycle ${cycle} don’t fit: ${day} is still to come, but it has results from that day. Write the day on which it was counted.`,
  },
  examples: {
    passes: [
      example('starts: 2026-01-12\nends: 2026-01-12\nresultsOn: 2026-01-12'),
      example('starts: 2027-01-11\nends: 2027-02-12'),
    ],
    fails: [
      example('starts: 2026-02-12\nends: 2026-01-12'),
      example('starts: 2026-02-12\nresultsOn: 2026-02-11'),
      example('results:\n  - { measure: minutes-per-set, value: 30, date: 2027-03-01 }'),
    ],
  },
  *check({ graph, today }) {
    // In some places a new day starts before it does where the check runs.
    const latest = addDays(today, 1)
    for (const cycle of graph.all('cycle')) {
      const { starts, ends, resultsOn } = cycle.data
      const number = cycleNumber(cycle.id)
      if (starts && ends && ends < starts) {
        yield { entry: cycle, field: ['ends'], message: 'ends', values: { cycle: number, day: ends, starts } }
      }
      if (starts && resultsOn && resultsOn < starts) {
        yield {
          entry: cycle,
          field: ['resultsOn'],
          message: 'results',
          values: { cycle: number, day: resultsOn, starts },
        }
      }
      for (const { day, field } of daysOfResults(cycle)) {
        if (day > latest) yield { entry: cycle, field, message: 'future', values: { cycle: number, day } }
      }
    }
  },
})

function daysOfResults({ data }: Entry<'cycle'>): { day: string; field: FieldPath }[] {
  const counted = (data.results ?? []).flatMap(({ date }, index) =>
    date ? { day: date, field: ['results', index, 'date'] } : [],
  )
  return data.resultsOn ? [...counted, { day: data.resultsOn, field: ['resultsOn'] }] : counted
}
