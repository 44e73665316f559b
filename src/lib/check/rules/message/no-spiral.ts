import type { Text } from '../../../i18n/locale.ts'
import { semesterOf } from '../../../knowledge/semester.ts'
import { exampleMessage, groupNames, plansOf } from '../../message-plan.ts'
import { defineRule } from '../../rule.ts'

/** After the first message each group should hear again this often, every semester. */
const fewest = 2

const zone = {
  'zone.yaml':
    'name: Riverbend\nplainWords: What our schools try.\ncalendar: { starts: 2026-08-12, ends: 2027-06-04 }\n',
}
const on = (dates: string) => ({
  ...zone,
  'messages/a.mdx': exampleMessage({ audience: '[families]', dates }),
})

export const noSpiral = defineRule({
  id: 'message/no-spiral',
  severity: 'info',
  summary: 'A group hears about the work at the start and hardly again this semester.',
  why: 'One big message at the start of the year, and then silence, is one of the known ways to fail. The same few sentences have to come round again with a new example (Education Elements 2016).',
  messages: {
    quiet: ({ group, first, to, later }: { group: Text; first: string; to: string; later: number }) =>
      `For ${group.en} the first message was on ${first}; this semester, until ${to}, ${later === 0 ? 'no further day is planned' : 'only one further day is planned'}. Plan at least two, each with a new example from a real room.`,
  },
  examples: {
    passes: [
      on('[2026-08-20, 2026-10-01, 2026-12-01]'),
      on('[2026-12-01]'),
      { 'messages/a.mdx': exampleMessage({ audience: '[families]', dates: '[2026-08-20]' }) },
    ],
    fails: [on('[2026-08-20]'), on('[2026-08-20, 2026-10-01, 2027-02-01]')],
  },
  *check({ graph, zone: { calendar }, today }) {
    const semester = semesterOf(calendar, today)
    if (!semester) return
    for (const { group, dates, last } of plansOf(graph)) {
      const [first, ...rest] = dates
      if (!first || first > today) continue
      const later = rest.filter((day) => day >= semester.from && day <= semester.to).length
      if (later >= fewest) continue
      const values = { group: groupNames[group], first, to: semester.to, later }
      yield { entry: last, field: ['dates'], atKey: true, message: 'quiet', values }
    }
  },
})
