import { isKind } from '../../../content/entry.ts'
import { cycleNumber } from '../../../content/kinds.ts'
import { hasResults } from '../../../knowledge/cycle-state.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const cycle = (text: string) => ({
  'lessons/slots.mdx': exampleLesson({ evidence: '[prototypes/draft-by-friday/cycle-01]' }),
  'prototypes/draft-by-friday/index.mdx': examplePrototype(),
  'prototypes/draft-by-friday/cycle-01.mdx': `---\n${text}\n---\n`,
})

export const openEvidence = defineRule({
  id: 'lesson/open-evidence',
  severity: 'fix',
  summary: 'The evidence of a lesson has no results yet.',
  why: 'A plan cannot teach what happened. A lesson counts once its cycle has results.',
  messages: {
    cycle: ({ cycle, prototype }: { cycle: number; prototype: string }) =>
      `Cycle ${cycle} of “${prototype}” has no results yet. Add them to the cycle first, or link a cycle that has some.`,
    prototype: ({ prototype }: { prototype: string }) =>
      `No cycle of “${prototype}” has results yet. Add them to a cycle first, or link another cycle.`,
  },
  examples: {
    passes: [cycle('observations: More drafts came in on Friday.')],
    fails: [cycle('question: Do booked slots bring more drafts?')],
  },
  *check({ graph }) {
    for (const lesson of graph.all('lesson')) {
      for (const { to, field } of graph.linksFrom(lesson)) {
        if (field?.[0] !== 'evidence') continue
        if (isKind(to, 'cycle') && !hasResults(to)) {
          const prototype = to.id.split('/')[0] ?? ''
          const values = {
            cycle: cycleNumber(to.id),
            prototype: graph.find('prototype', prototype)?.title ?? prototype,
          }
          yield { entry: lesson, field, message: 'cycle', values, related: [{ entry: to }] }
        }
        if (isKind(to, 'prototype') && !graph.cyclesOf(to).some(hasResults)) {
          yield {
            entry: lesson,
            field,
            message: 'prototype',
            values: { prototype: to.title },
            related: [{ entry: to }],
          }
        }
      }
    }
  },
})
