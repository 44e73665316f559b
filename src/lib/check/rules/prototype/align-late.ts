import { quote } from '../../../content/issue.ts'
import { exampleStage } from '../../example-stage.ts'
import { listStages, sharedScale } from '../../prototype-stage.ts'
import { isCurriculumRole } from '../../role-words.ts'
import { defineRule } from '../../rule.ts'

export const alignLate = defineRule({
  id: 'prototype/align-late',
  severity: 'tip',
  summary: 'The people of the curriculum came in after a wider test had begun.',
  why: 'People who own the curriculum can help to fit a change in, or hear of it when it is too late to do so (Education Elements, risk 2).',
  messages: {
    late: ({ role, date, starts }: { role: string; date: string; starts: string }) =>
      `“${role}” came in on ${date}, after the wider test began on ${starts}. Invite them to plan the next cycle with you.`,
  },
  examples: {
    passes: [
      exampleStage('involved: [{ role: curriculum lead, date: 2026-01-20 }]\n', [2, 3]),
      exampleStage('involved: [{ role: librarian, date: 2026-03-20 }]\n', [2, 3]),
    ],
    fails: [exampleStage('involved: [{ role: curriculum lead, date: 2026-03-20 }]\n', [2, 3])],
  },
  *check({ graph }) {
    for (const { prototype, cycles } of listStages(graph)) {
      const starts = cycles.find(({ data }) => (data.scale ?? 0) >= sharedScale)?.data.starts
      const people = [...(prototype.data.involved ?? []).entries()].filter(([, { role }]) =>
        isCurriculumRole(role),
      )
      const [index, first] = people.sort(([, a], [, b]) => (a.date < b.date ? -1 : 1))[0] ?? []
      if (index === undefined || !first || !starts || first.date <= starts) continue
      yield {
        entry: prototype,
        field: ['involved', index, 'date'],
        message: 'late',
        values: { role: quote(first.role), date: first.date, starts },
      }
    }
  },
})
