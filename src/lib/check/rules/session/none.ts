import { daysBetween } from '../../../knowledge/days.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

/** In the first weeks of a school year nobody is asked for its plan (days). */
const grace = 30

const zone = {
  'zone.yaml':
    'name: Riverbend\nplainWords: What our schools try.\ncalendar: { starts: 2026-08-12, ends: 2027-06-04 }\n',
  'prototypes/codes/index.mdx': examplePrototype(),
}
const session = (date: string) => `---\ntitle: Three stations\noffered:\n  - date: ${date}\n---\n`

export const none = defineRule({
  id: 'session/none',
  severity: 'info',
  summary: 'Teams try new things and no training session is planned this school year.',
  why: 'Teachers are seldom prepared to try, count and change. In a survey of 2016, teachers and district leaders named support and training second, after buy-in (Education Elements).',
  messages: {
    none: ({ starts, ends }: { starts: string; ends: string }) =>
      `No training session is written down for this school year (${starts} to ${ends}). Write down one date and the need it answers; the topic can wait.`,
  },
  examples: {
    passes: [
      { ...zone, 'sessions/a.mdx': session('2027-02-01') },
      { 'zone.yaml': zone['zone.yaml'] },
      { ...zone, 'prototypes/codes/index.mdx': examplePrototype('draft: true\n') },
    ],
    fails: [zone, { ...zone, 'sessions/a.mdx': session('2026-02-01') }],
  },
  *check({ graph, zone: { calendar }, today }) {
    if (!calendar || today > calendar.ends || daysBetween(calendar.starts, today) < grace) return
    const { starts, ends } = calendar
    if (!graph.all('prototype').some(({ data }) => !data.draft && !data.borrowed)) return
    const dates = graph.all('session').flatMap(({ data }) => (data.offered ?? []).map(({ date }) => date))
    if (dates.some((date) => date >= starts && date <= ends)) return
    yield { path: 'zone.yaml', message: 'none', values: { starts, ends } }
  },
})
