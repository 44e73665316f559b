import { daysBetween } from '../../../knowledge/days.ts'
import { lastKnownDay } from '../../../knowledge/known-days.ts'
import { exampleCaseStudy } from '../../example-case-study.ts'
import { defineRule } from '../../rule.ts'

const seen = (fields: Record<string, string | undefined>) => ({
  'case-studies/grade-8.mdx': exampleCaseStudy(fields),
})

export const old = defineRule({
  id: 'case-study/old',
  severity: 'info',
  summary: 'Nobody has looked for a long time whether a case study is still true.',
  why: 'Things end quietly: of the practices that 82 schools reported to the Canopy project in 2022, some were no longer reported two years later. A visit or a call settles it.',
  messages: {
    old: ({ day, months }: { day: string; months: number }) =>
      `Last looked at on ${day}, ${months} months ago. Is the school still doing this? Ask, and write the new day in \`checkedOn\`. If it ended, say so and why: that is a lesson too.`,
  },
  examples: {
    passes: [seen({}), seen({ checkedOn: undefined }), seen({ checkedOn: undefined, updated: '2026-01-12' })],
    fails: [seen({ checkedOn: '2025-03-03' }), seen({ checkedOn: undefined, updated: '2025-03-03' })],
  },
  *check({ graph, zone, today, history }) {
    for (const story of graph.all('case-study')) {
      const { checkedOn, draft, borrowed } = story.data
      if (draft || borrowed) continue
      const day = checkedOn ?? lastKnownDay(story, history)
      const days = day ? daysBetween(day, today) : 0
      if (!day || days <= zone.thresholds.caseStudyDays) continue
      const field = checkedOn ? 'checkedOn' : 'title'
      yield { entry: story, field: [field], message: 'old', values: { day, months: Math.round(days / 30.4) } }
    }
  },
})
