import type { Entry } from '../../../content/entry.ts'
import { daysBetween } from '../../../knowledge/days.ts'
import { defineRule } from '../../rule.ts'

/** Fewer sessions than this say nothing about a habit. */
const fewest = 4
/** From this share on it is the habit and not the exception. */
const most = 0.7
const year = 365

const session = (chosen: string, date: string) =>
  `---\ntitle: Stations\ntopicChosenOn: ${chosen}\noffered:\n  - date: ${date}\n---\n`
const four = (...chosen: readonly [string, string, string, string]) => ({
  'zone.yaml': 'name: Riverbend\nplainWords: What our schools try.\n',
  ...Object.fromEntries(chosen.map((day, index) => [`sessions/s${index}.mdx`, session(day, '2026-11-10')])),
})

export const overplanned = defineRule({
  id: 'session/overplanned',
  severity: 'tip',
  summary: 'Most training topics are fixed months ahead.',
  why: 'A topic fixed in July cannot know what will be hard in November. The same plan at the same pace for all is what we ask teachers to stop doing to students (Education Elements 2016).',
  messages: {
    most: ({ early, all, days }: { early: number; all: number; days: number }) =>
      `For ${early} of ${all} training sessions the topic was fixed more than ${days} days ahead. Keep the dates, and choose the topic a few weeks before, from what was seen in class.`,
  },
  examples: {
    passes: [
      four('2026-10-20', '2026-10-20', '2026-07-01', '2026-07-01'),
      { 'sessions/only.mdx': session('2026-07-01', '2026-11-10') },
    ],
    fails: [four('2026-07-01', '2026-07-01', '2026-07-01', '2026-10-20')],
  },
  *check({ graph, zone, today }) {
    const days = zone.thresholds.topicDaysAhead
    const ahead = graph.all('session').flatMap((entry) => daysAhead(entry, today))
    const early = ahead.filter((each) => each > days).length
    if (ahead.length < fewest || early / ahead.length <= most) return
    yield { path: 'zone.yaml', message: 'most', values: { early, all: ahead.length, days } }
  },
})

/** Days from the choice of the topic to the first date; nothing when one is not known or the session is long past. */
function daysAhead({ data }: Entry<'session'>, today: string): number[] {
  const [date] = (data.offered ?? []).map((offer) => offer.date).sort()
  if (data.draft || !data.topicChosenOn || !date || daysBetween(date, today) > year) return []
  return [daysBetween(data.topicChosenOn, date)]
}
