import { daysBetween } from '../../../knowledge/days.ts'
import { exampleMessage, plansOf } from '../../message-plan.ts'
import { defineRule } from '../../rule.ts'

/** An early slip is not held against a zone for longer (days). */
const longest = 180

const told = (...dates: string[]) =>
  exampleMessage({ audience: '[teachers]', dates: `[${dates.join(', ')}]` })
const session = '---\ntitle: Three stations\noffered:\n  - date: 2026-09-02\n---\n'

export const late = defineRule({
  id: 'message/late',
  severity: 'info',
  summary: 'Teachers first hear of the work at the training or after it.',
  why: 'When the reason first comes up at the training, it is late: the choices are made and the doubts were never heard. Momentum starts when planning starts (Education Elements 2016).',
  messages: {
    after: ({ first, training }: { first: string; training: string }) =>
      `The first training is on ${training}, and the first message to teachers on ${first}. Tell teachers before, while the plan can still change, and say what they changed in it.`,
  },
  examples: {
    passes: [
      { 'messages/a.mdx': told('2026-05-04', '2026-10-01'), 'sessions/stations.mdx': session },
      { 'sessions/stations.mdx': session },
    ],
    fails: [{ 'messages/a.mdx': told('2026-09-02'), 'sessions/stations.mdx': session }],
  },
  *check({ graph, today }) {
    const first = plansOf(graph).find(({ group }) => group === 'teachers')?.dates[0]
    const sessions = graph
      .all('session')
      .filter(({ data }) => !data.draft)
      .flatMap((entry) => (entry.data.offered ?? []).map(({ date }) => ({ entry, date })))
    const [start] = sessions.sort((a, b) => (a.date < b.date ? -1 : 1))
    if (!first || !start || first < start.date || daysBetween(start.date, today) > longest) return
    yield {
      entry: start.entry,
      field: ['offered'],
      atKey: true,
      message: 'after',
      values: { first, training: start.date },
    }
  },
})
