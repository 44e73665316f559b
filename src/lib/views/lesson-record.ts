import type { AnyEntry, Entry } from '../content/entry.ts'
import type { Fact } from './record-facts.ts'
import { listEvidence, schoolsBehind, type Evidence } from './evidence-of-lesson.ts'
import { formatGrades } from './evidence-place.ts'
import type { PageContext } from './page-context.ts'

/** Everything the page of a lesson shows besides its own fields. */
export interface LessonRecord {
  facts: Fact[]
  problems: readonly Entry<'problem'>[]
  evidence: Evidence[]
  strategy: AnyEntry | undefined
  supersededBy: AnyEntry | undefined
}

/** Gathers what the page of a lesson shows. */
export function readLesson(context: PageContext, lesson: Entry<'lesson'>): LessonRecord {
  const { graph, words } = context
  const { data } = lesson
  const say = words.records.facts
  const inField = (field: string) => graph.linksFrom(lesson).find((link) => link.field?.[0] === field)?.to
  return {
    facts: [
      [say.outcome, { text: data.outcome && words.choices.outcome[data.outcome] }],
      [say.seenAt, { entries: schoolsBehind(context, lesson) }],
      [
        say.whom,
        { text: data.forWhom ?? formatGrades(context, data.grades), own: data.forWhom !== undefined },
      ],
      [say.subjects, { text: data.subjects?.join(', '), own: true }],
    ],
    problems: graph.linkedTo(lesson, 'problem'),
    evidence: listEvidence(context, lesson),
    strategy: inField('strategy'),
    supersededBy: inField('supersededBy'),
  }
}
