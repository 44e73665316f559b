import { isKind, type Entry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { prototypeOf } from '../../../knowledge/chain.ts'
import { findCauseWords, speaksOfComparison } from '../../claim-words.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { defineRule } from '../../rule.ts'

const claiming = (claim: string) => ({ 'lessons/slots.mdx': exampleLesson({ claim }) })

export const cause = defineRule({
  id: 'lesson/cause',
  severity: 'tip',
  summary: 'A lesson names a cause without a comparison.',
  why: 'Two things that happen together need not be cause and effect: the class grows older, the season changes. Only a comparison can tell them apart.',
  messages: {
    together: ({ match }: { match: string }) =>
      `“${match}” says that one thing caused the other. You saw them happen together, with nothing to compare. “After we …, we saw …” is safer.`,
  },
  examples: {
    passes: [
      claiming(
        'After we set booked help slots in our grade 8 class, more finished drafts came in by Friday.',
      ),
      claiming('Booked help slots led to more finished drafts in our class than in the other grade 8 class.'),
    ],
    fails: [
      claiming('Booked help slots led to more finished drafts in our grade 8 class.'),
      claiming('Gracias a las citas de ayuda, en nuestra clase llegaron más borradores.'),
    ],
  },
  *check({ graph }) {
    for (const lesson of graph.all('lesson')) {
      const match = findCauseWords(lesson.data.claim)
      if (match === undefined || wasCompared(graph, lesson)) continue
      yield { entry: lesson, field: ['claim'], message: 'together', values: { match } }
    }
  },
})

/** True when the lesson, a cycle it rests on or the measures of that prototype speak of a comparison. */
function wasCompared(graph: KnowledgeGraph, lesson: Entry<'lesson'>): boolean {
  const { claim, event } = lesson.data
  const told = graph.linksFrom(lesson).flatMap(({ to, field }) => {
    if (field?.[0] !== 'evidence') return []
    const prototype = isKind(to, 'cycle') ? prototypeOf(graph, to) : isKind(to, 'prototype') ? to : undefined
    const measures = (prototype?.data.measures ?? []).map(({ counts }) => counts)
    return isKind(to, 'cycle')
      ? [to.data.change, to.data.lookAt, to.data.observations, ...measures]
      : measures
  })
  return [claim, event, ...told].some((text) => speaksOfComparison(text ?? ''))
}
