import type { AnyEntry, Entry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { quote } from '../../../content/issue.ts'
import { cycleNumber } from '../../../content/kinds.ts'
import { lastResultDay } from '../../../knowledge/cycle-days.ts'
import { daysBetween } from '../../../knowledge/days.ts'
import { exampleFlexibility } from '../../example-flexibility.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const room = (fields: Record<string, string | undefined>) => ({
  'flexibilities/advisory.mdx': exampleFlexibility(fields),
})
const using = (cycle: string) => ({
  'prototypes/slots/index.mdx': examplePrototype('flexibilities: [advisory]\n'),
  'prototypes/slots/cycle-01.mdx': `---\n${cycle}\n---\n`,
})
const long = { since: '2025-08-12' }

export const unused = defineRule({
  id: 'flexibility/unused',
  severity: 'info',
  summary: 'Nobody has used room to move for a long time, or somebody uses room that has ended.',
  why: 'Room that nobody uses is lost as soon as someone asks what it was good for (CRPE 2018). Room that has ended no longer covers those who use it.',
  messages: {
    never: ({ since, days }: { since: string; days: number }) =>
      `It holds since ${since}, ${days} days ago, and no prototype or case study uses it. Do schools know of it? If they use it, name it in \`flexibilities\` of their prototype.`,
    long: ({ last, days }: { last: string; days: number }) =>
      `The last work that used it is from ${last}, ${days} days ago. Is it still needed? If it has become a habit, make it a policy.`,
    ended: ({ title, ends, cycle }: { title: string; ends: string; cycle: number }) =>
      `It uses “${title}”, which ended on ${ends}, and cycle ${cycle} goes on after that day. Ask whether it still holds before you go on.`,
  },
  examples: {
    passes: [
      room({}),
      room({ ...long, standing: 'tension' }),
      { ...room(long), ...using('starts: 2026-09-01\nends: 2026-10-02') },
      { ...room({ ends: '2026-10-30' }), ...using('starts: 2026-09-01\nends: 2026-10-02') },
    ],
    fails: [
      room(long),
      { ...room(long), ...using('starts: 2025-09-01\nends: 2025-10-03\ndecision: adopt') },
      { ...room({ ends: '2026-10-30' }), ...using('starts: 2026-10-05\nends: 2026-12-11') },
    ],
  },
  *check({ graph, zone, today }) {
    for (const flexibility of graph.all('flexibility')) {
      const { standing, since = flexibility.data.agreedBy?.date, ends, draft, title } = flexibility.data
      if (standing === 'tension' || draft) continue
      const users = usersOf(graph, flexibility)
      if (ends && ends < today) {
        for (const { user, index } of users) {
          const cycle = user.kind === 'prototype' ? cycleAfter(graph, user, ends) : undefined
          if (!cycle) continue
          const values = { title: quote(title), ends, cycle: cycleNumber(cycle.id) }
          yield { entry: user, field: ['flexibilities', index], message: 'ended', values }
        }
        continue
      }
      const days = since ? daysBetween(since, today) : 0
      if (!since || days <= zone.thresholds.unusedDays) continue
      const place = { entry: flexibility, field: ['since'] }
      if (users.length === 0) yield { ...place, message: 'never', values: { since, days } }
      const last = lastUse(graph, users)
      const rest = last ? daysBetween(last, today) : 0
      if (last && rest > zone.thresholds.unusedDays)
        yield { ...place, message: 'long', values: { last, days: rest } }
    }
  },
})

/** Prototypes and case studies that name it in `flexibilities`, with the place in that list. */
function usersOf(graph: KnowledgeGraph, flexibility: AnyEntry): { user: AnyEntry; index: number }[] {
  return graph
    .linksTo(flexibility)
    .flatMap(({ from, field }) =>
      field?.[0] === 'flexibilities' && from.complete ? [{ user: from, index: Number(field[1]) }] : [],
    )
}

/** A cycle that is not decided and goes on after a day. */
const cycleAfter = (graph: KnowledgeGraph, prototype: AnyEntry, day: string): Entry<'cycle'> | undefined =>
  graph.cyclesOf(prototype).find(({ data }) => !data.decision && (data.ends ?? data.starts ?? '') > day)

/** The last day on which one of them was at work; undefined when one of them does not say. */
function lastUse(graph: KnowledgeGraph, users: readonly { user: AnyEntry }[]): string | undefined {
  const days = users.map(({ user }) => {
    const cycles = graph.cyclesOf(user).map((cycle) => lastResultDay(cycle) ?? cycle.data.starts ?? '')
    const told = user.kind === 'case-study' ? user.data.checkedOn : undefined
    return [...cycles, told ?? user.data.updated ?? ''].sort().at(-1) ?? ''
  })
  return days.includes('') ? undefined : days.sort().at(-1)
}
