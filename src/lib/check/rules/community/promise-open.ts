import { quote } from '../../../content/issue.ts'
import { daysBetween } from '../../../knowledge/days.ts'
import { exampleCommunity } from '../../example-community.ts'
import { defineRule } from '../../rule.ts'

const promised = (by: string, done = '') =>
  exampleCommunity({}, { promises: `[{ what: Share the drafts, who: literacy coach, by: ${by}${done} }]` })

export const promiseOpen = defineRule({
  id: 'community/promise-open',
  severity: 'info',
  summary: 'The day of a promise has passed, and nobody wrote that it is done.',
  why: 'A community lives from promises that are kept or openly taken back. The list is for the next agenda, not for blame.',
  messages: {
    open: ({ what, who, by, days }: { what: string; who: string; by: string; days: number }) =>
      `“${what}” was promised by ${by} (${who}), ${days} ${days === 1 ? 'day' : 'days'} ago. Done? Write \`doneOn\`. Still wanted? Set a new day together.`,
  },
  examples: {
    passes: [promised('2026-11-21'), promised('2026-10-23', ', doneOn: 2026-10-21')],
    fails: [promised('2026-11-20')],
  },
  *check({ graph, today }) {
    for (const note of graph.all('note')) {
      for (const [index, { what, who, by, doneOn }] of (note.data.promises ?? []).entries()) {
        if (doneOn || by >= today || note.data.draft) continue
        const values = { what: quote(what), who: quote(who), by, days: daysBetween(by, today) }
        yield { entry: note, field: ['promises', index, 'by'], message: 'open', values }
      }
    }
  },
})
