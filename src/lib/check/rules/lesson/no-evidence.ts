import { exampleLesson } from '../../example-lesson.ts'
import { defineRule } from '../../rule.ts'

export const noEvidence = defineRule({
  id: 'lesson/no-evidence',
  severity: 'fix',
  summary: 'A lesson does not say what it rests on.',
  why: 'A reader trusts a lesson when it can be followed back to what happened. Lessons without the event behind them are rarely used (NASA’s lessons learned system asks for the driving event).',
  messages: {
    missing: () =>
      'It does not say what it rests on. What happened that taught you this? Add `evidence` with the cycle, for example `evidence: [prototypes/draft-by-friday/cycle-01]`, or with a source.',
  },
  examples: {
    passes: [
      { 'lessons/slots.mdx': exampleLesson() },
      { 'lessons/slots.mdx': exampleLesson({ evidence: undefined, sources: '[crpe-2018]' }) },
    ],
    fails: [{ 'lessons/slots.mdx': exampleLesson({ evidence: undefined }) }],
  },
  *check({ graph }) {
    for (const lesson of graph.all('lesson')) {
      const { evidence = [], sources = [] } = lesson.data
      if (evidence.length === 0 && sources.length === 0)
        yield { entry: lesson, message: 'missing', values: undefined }
    }
  },
})
