import { daysBetween } from '../../../knowledge/days.ts'
import { firstKnownDay } from '../../../knowledge/known-days.ts'
import { isReadByAnother } from '../../../knowledge/lesson-evidence.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { defineRule } from '../../rule.ts'

const read = (fields: Record<string, string>) => ({ 'lessons/slots.mdx': exampleLesson(fields) })

export const selfCheck = defineRule({
  id: 'lesson/self-check',
  severity: 'tip',
  summary: 'Nobody but the author has read a lesson.',
  why: 'Who was there fills gaps without seeing them. A reader from outside finds the sentence that only the team understands. NASA’s lessons system lets no lesson in before somebody else has checked it.',
  messages: {
    author: () =>
      'The person who wrote it also checked it. Ask someone who was not there to read it, and write their role in `checkedBy`.',
    nobody: ({ days }: { days: number }) =>
      `It has been here for ${days} days and nobody else has read it. Ask someone who was not there, and write their role in \`checkedBy\`.`,
  },
  examples: {
    passes: [
      read({ author: 'grade 8 teacher', checkedBy: 'grade 6 teacher' }),
      read({ updated: '2026-10-01' }),
      read({}),
    ],
    fails: [
      read({ author: 'Grade 8 teacher', checkedBy: 'grade 8 teacher' }),
      read({ updated: '2026-08-01' }),
    ],
  },
  *check({ graph, zone, today, history }) {
    for (const lesson of graph.all('lesson')) {
      const { checkedBy, borrowed, draft } = lesson.data
      if (borrowed || draft || isReadByAnother(lesson)) continue
      if (checkedBy) yield { entry: lesson, field: ['checkedBy'], message: 'author', values: undefined }
      const since = checkedBy ? undefined : firstKnownDay(lesson, history)
      const days = since === undefined ? 0 : daysBetween(since, today)
      if (days > zone.thresholds.selfCheckDays) yield { entry: lesson, message: 'nobody', values: { days } }
    }
  },
})
