import { daysBetween } from '../../../knowledge/days.ts'
import { daysOfWork } from '../../../knowledge/known-days.ts'
import { exampleNotes, exampleRisk } from '../../example-risk.ts'
import { actionsOf } from '../../risk-coverage.ts'
import { defineRule } from '../../rule.ts'

const fewestActions = 3
/** Days in which the pages of all actions came about, so that a reader should ask. */
const quick = 60
/** Days after which nobody has to ask any more: a semester. */
const recent = 126

const [one, two] = exampleNotes

export const allGreen = defineRule({
  id: 'risk/all-green',
  severity: 'info',
  summary: 'All actions against a risk were covered within two months.',
  why: 'What is done to be able to say so leads to a compliance mindset (Education Elements, six risks). Real work against a risk takes longer than the pages about it.',
  messages: {
    quick: ({ all, days }: { all: number; days: number }) =>
      `All ${all} actions were covered within ${days} ${days === 1 ? 'day' : 'days'}. Is it done, or only written down? Ask one teacher and one family what is different now.`,
  },
  examples: {
    passes: [
      exampleRisk([one, two, one], ['2026-07-01', '2026-10-15']),
      exampleRisk([one, two], ['2026-10-01', '2026-10-15']),
      exampleRisk([one, two, one], ['2025-10-01', '2025-10-15']),
    ],
    fails: [exampleRisk([one, two, one], ['2026-10-01', '2026-10-15'])],
  },
  *check(context) {
    const { graph, today } = context
    for (const risk of graph.all('risk')) {
      const actions = actionsOf(graph, risk)
      if (risk.data.draft || actions.length < fewestActions) continue
      const covered = actions.map(
        ({ pages }) => pages.flatMap((page) => daysOfWork(graph, page, context)).sort()[0] ?? '',
      )
      const [first = '', last = ''] = [covered.sort()[0], covered.at(-1)]
      if (first === '' || daysBetween(last, today) > recent) continue
      const days = daysBetween(first, last)
      if (days >= quick) continue
      const values = { all: actions.length, days: Math.max(1, days) }
      yield { entry: risk, field: ['actions'], atKey: true, message: 'quick', values }
    }
  },
})
