import { daysBetween } from '../../../knowledge/days.ts'
import { firstKnownDay } from '../../../knowledge/known-days.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const lesson = { 'lessons/slots.mdx': exampleLesson({ updated: '2025-06-02' }) }

export const unused = defineRule({
  id: 'lesson/unused',
  severity: 'info',
  summary: 'No page has linked to a lesson for a long time.',
  why: 'A lesson that nobody takes up may be hard to find, hard to use, or no longer needed. Whoever looks after the collection can tell which, and show it to a team that has this problem.',
  messages: {
    never: ({ days }: { days: number }) =>
      `It has been here for ${days} days, and no prototype, card or story links to it. Show it to a team that works on this problem, or ask what keeps people from using it.`,
  },
  examples: {
    passes: [
      { 'lessons/slots.mdx': exampleLesson({ updated: '2026-06-02' }) },
      { ...lesson, 'prototypes/codes/index.mdx': examplePrototype('lessonsChecked: [slots]\n') },
    ],
    fails: [lesson],
  },
  *check({ graph, zone, today, history }) {
    for (const entry of graph.all('lesson')) {
      if (entry.data.draft || entry.data.supersededBy || graph.linksTo(entry).length > 0) continue
      const since = firstKnownDay(entry, history)
      const days = since === undefined ? 0 : daysBetween(since, today)
      if (days > zone.thresholds.unusedDays) yield { entry, message: 'never', values: { days } }
    }
  },
})
