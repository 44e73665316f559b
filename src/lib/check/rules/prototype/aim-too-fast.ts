import { daysBetween } from '../../../knowledge/days.ts'
import { exampleStage } from '../../example-stage.ts'
import { listStages, wideScale } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

/** Half of a school year of 36 weeks; used when the zone has no calendar. */
const usualSemester = 126

const aiming = (by: string, departs: string) =>
  `started: 2026-01-05\n${departs}measures:\n  - { id: drafts, name: Drafts, kind: count, role: outcome, better: up, aim: { to: 80, by: ${by} } }\n`
const departs = 'departsFrom: Unit 3 is left out.\n'

export const aimTooFast = defineRule({
  id: 'prototype/aim-too-fast',
  severity: 'tip',
  summary: 'A change of the curriculum is to reach its aim in less than a semester.',
  why: 'Teachers need a round of units to learn a new curriculum. Haste is what made several districts start over (Education Elements).',
  messages: {
    fast: ({ days, by }: { days: number; by: string }) =>
      `From the start to ${by} there are ${days} days, less than a semester. That is fast for a change of the curriculum. Is the date real?`,
  },
  examples: {
    passes: [
      exampleStage(aiming('2026-06-30', departs), [4]),
      exampleStage(aiming('2026-03-06', departs), [2]),
      exampleStage(aiming('2026-03-06', ''), [4]),
    ],
    fails: [exampleStage(aiming('2026-03-06', departs), [4])],
  },
  *check({ graph, zone }) {
    const { calendar } = zone
    const semester = calendar ? Math.floor(daysBetween(calendar.starts, calendar.ends) / 2) : usualSemester
    for (const { prototype, cycles, scale } of listStages(graph)) {
      const start = prototype.data.started ?? cycles[0]?.data.starts
      if (scale < wideScale || !prototype.data.departsFrom || !start) continue
      for (const [index, { aim }] of (prototype.data.measures ?? []).entries()) {
        const days = aim?.by ? daysBetween(start, aim.by) : semester
        if (!aim?.by || days < 0 || days >= semester) continue
        yield {
          entry: prototype,
          field: ['measures', index, 'aim', 'by'],
          message: 'fast',
          values: { days, by: aim.by },
        }
      }
    }
  },
})
