import { exampleLesson } from '../../example-lesson.ts'
import { defineRule } from '../../rule.ts'

export const old = defineRule({
  id: 'lesson/old',
  severity: 'info',
  summary: 'The day to look at a lesson again is past.',
  why: 'Courses, tools and people change, and a lesson can stop being true without anybody noticing. Old lessons are a main reason why people stop using a collection (NASA’s lessons learned system).',
  messages: {
    due: ({ day }: { day: string }) =>
      `It was to be read again by ${day}. Is it still true? Confirm it with a new day in \`reviewBy\`, change it, or name the lesson that replaces it in \`supersededBy\`.`,
  },
  examples: {
    passes: [
      { 'lessons/slots.mdx': exampleLesson({ reviewBy: '2026-11-21' }) },
      {
        'lessons/slots.mdx': exampleLesson({ reviewBy: '2026-06-30', supersededBy: 'pairs' }),
        'lessons/pairs.mdx': exampleLesson(),
      },
    ],
    fails: [{ 'lessons/slots.mdx': exampleLesson({ reviewBy: '2026-11-20' }) }],
  },
  *check({ graph, today }) {
    for (const lesson of graph.all('lesson')) {
      const { reviewBy, supersededBy } = lesson.data
      if (reviewBy && reviewBy < today && !supersededBy)
        yield { entry: lesson, field: ['reviewBy'], message: 'due', values: { day: reviewBy } }
    }
  },
})
