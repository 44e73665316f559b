import { quote } from '../../../content/issue.ts'
import { cardsOf } from '../../../knowledge/lesson-evidence.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { exampleStrategy } from '../../example-strategy.ts'
import { defineRule } from '../../rule.ts'

const card = (fields: Record<string, string> = {}) => ({
  'strategies/booked-help.mdx': exampleStrategy(fields),
})
const lesson = (fields: Record<string, string> = {}) => ({
  'lessons/slots.mdx': exampleLesson({ mayNotWorkWhen: undefined, ...fields }),
})

export const noLimits = defineRule({
  id: 'lesson/no-limits',
  severity: 'fix',
  summary: 'A lesson that is on a strategy card does not say where it may fail.',
  why: 'Nothing works everywhere. Who knows the limits of a lesson can choose well, and can tell a poor fit from a poor idea. It must be there before others copy the lesson from a strategy card.',
  messages: {
    'on-a-card': ({ title }: { title: string }) =>
      `This lesson is on the card “${title}” that others will copy, and does not say where it may fail, or for whom. Add \`mayNotWorkWhen\`. “Not known yet” with a guess is a fine answer.`,
  },
  examples: {
    passes: [
      { 'lessons/slots.mdx': exampleLesson({ strategy: 'booked-help' }), ...card() },
      { ...lesson(), ...card() },
    ],
    fails: [
      { ...lesson({ strategy: 'booked-help' }), ...card() },
      { ...lesson(), ...card({ lessons: '[slots]' }) },
    ],
  },
  *check({ graph }) {
    for (const entry of graph.all('lesson')) {
      const [first] = entry.data.mayNotWorkWhen ? [] : cardsOf(graph, entry)
      if (!first) continue
      const field = entry.data.strategy ? { field: ['strategy'], atKey: true } : {}
      const values = { title: quote(first.title) }
      yield { entry, ...field, message: 'on-a-card', values, related: [{ entry: first }] }
    }
  },
})
