import { exampleLesson } from '../../example-lesson.ts'
import { defineRule } from '../../rule.ts'

export const noLimits = defineRule({
  id: 'lesson/no-limits',
  severity: 'tip',
  summary: 'A lesson does not say where it may fail.',
  why: 'Nothing works everywhere. Who knows the limits of a lesson can choose well, and can tell a poor fit from a poor idea. It must be there before others copy the lesson from a strategy card.',
  messages: {
    missing: () =>
      'Where might this fail, or for whom? Add `mayNotWorkWhen`. “Not known yet” with a guess is a fine answer.',
    'on-a-card': () =>
      'This lesson has grown into a strategy that others will copy, and does not say where it may fail. Add `mayNotWorkWhen`.',
  },
  examples: {
    passes: [{ 'lessons/slots.mdx': exampleLesson() }],
    fails: [
      { 'lessons/slots.mdx': exampleLesson({ mayNotWorkWhen: undefined }) },
      { 'lessons/slots.mdx': exampleLesson({ mayNotWorkWhen: undefined, strategy: 'booked-help' }) },
    ],
  },
  *check({ graph }) {
    for (const lesson of graph.all('lesson')) {
      if (lesson.data.mayNotWorkWhen) continue
      if (lesson.data.strategy)
        yield {
          entry: lesson,
          field: ['strategy'],
          atKey: true,
          message: 'on-a-card',
          values: undefined,
          severity: 'fix',
        }
      else yield { entry: lesson, message: 'missing', values: undefined }
    }
  },
})
