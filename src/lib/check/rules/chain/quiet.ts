import type { DataPoint } from '../../../content/beside.ts'
import type { Entry } from '../../../content/entry.ts'
import { chainsOf } from '../../../knowledge/chain.ts'
import { schoolDaysAfter } from '../../../knowledge/days.ts'
import type { History } from '../../../knowledge/history.ts'
import { exampleHistory } from '../../example-history.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const folder = 'prototypes/margin-codes'
const tree = (cycle: string, savedOn?: string) => ({
  [`${folder}/index.mdx`]: examplePrototype(),
  [`${folder}/cycle-01.mdx`]: `---\n${cycle}---\n`,
  ...(savedOn && exampleHistory({ day: savedOn, files: { [`${folder}/cycle-01.mdx`]: '' } })),
})
const spring = 'starts: 2026-03-02\nends: 2026-03-20\n'

export const quiet = defineRule({
  id: 'chain/quiet',
  severity: 'info',
  summary: 'Nothing has changed in an open prototype for a long time.',
  why: 'Work often ends without a word, and then nobody can learn from it (CRPE 2018). A visit from a coach, or one line that says why it stopped, keeps what was seen. Only school days count.',
  messages: {
    quiet: ({ day, days }: { day: string; days: number }) =>
      `Nothing has changed here since ${day}, ${days} school days ago, and the last cycle is still open. Ask the team what it needs. Over? Write \`decision: pause\` or \`decision: abandon\` in the last cycle, with one line why.`,
  },
  examples: {
    passes: [
      tree(`${spring}decision: abandon\n`),
      tree(spring, '2026-10-05'),
      { ...tree(spring), [`${folder}/data.csv`]: 'date,measure,value\n2026-10-09,minutes,30\n' },
    ],
    fails: [tree(spring), tree(`${spring}decision: adapt\n`, '2026-03-20')],
  },
  *check({ graph, zone, today, history }) {
    const chains = chainsOf(graph)
    for (const prototype of graph.all('prototype')) {
      const cycles = chains.get(prototype.id) ?? []
      if (prototype.data.borrowed || prototype.data.draft || !isOpen(cycles)) continue
      const typed = lastTypedDay(prototype, cycles, graph.points(prototype))
      const saved = lastSavedDay(prototype, cycles, history)
      const day = typed > saved ? typed : saved
      const days = day === '' ? 0 : schoolDaysAfter(day, today, zone.calendar)
      if (days > zone.thresholds.quietSchoolDays)
        yield { entry: prototype, message: 'quiet', values: { day, days } }
    }
  },
})

type Cycles = readonly Entry<'cycle'>[]

/** Open until its last cycle says that the change stays, rests or ends; "adapt" promises another cycle. */
function isOpen(cycles: Cycles): boolean {
  const decision = cycles.at(-1)?.data.decision
  return decision === undefined || decision === 'adapt'
}

/** The last day on which anything of a prototype happened or is planned to, as its pages say; else empty. */
function lastTypedDay(prototype: Entry<'prototype'>, cycles: Cycles, points: readonly DataPoint[]): string {
  let last = latest(prototype.data.started ?? '', prototype.data.updated)
  for (const { data } of cycles) {
    for (const day of [data.starts, data.ends, data.plannedOn, data.resultsOn, data.updated])
      last = latest(last, day)
    for (const { date } of data.results ?? []) last = latest(last, date)
  }
  for (const { date } of points) last = latest(last, date)
  return last
}

/** The last day on which a file of a prototype was saved; empty when nobody knows. */
function lastSavedDay({ id, path }: Entry<'prototype'>, cycles: Cycles, history: History): string {
  let last = latest(
    history.changesOf(path)[0]?.day ?? '',
    history.changesOf(`prototypes/${id}/data.csv`)[0]?.day,
  )
  for (const cycle of cycles) last = latest(last, history.changesOf(cycle.path)[0]?.day)
  return last
}

const latest = (one: string, other = ''): string => (other > one ? other : one)
