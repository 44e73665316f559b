import type { Entry } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { defineRule } from '../../rule.ts'

interface Disagreement {
  here: string
  there: string
}

const tree = (outcome: string, tags = '[conferences]') => ({
  'practice-tags.yaml': '- { id: conferences, name: Conferences, meaning: Talk one to one., group: Class }\n',
  'problems/few-first-drafts.mdx': '---\ntitle: Few drafts\nstatement: A third hand in nothing.\n---\n',
  'lessons/booked.mdx': exampleLesson({ outcome: 'worked', practiceTags: '[conferences]' }),
  'lessons/lunch.mdx': exampleLesson({
    title: 'Slots at lunch stayed empty',
    outcome,
    practiceTags: tags,
  }),
})

export const clash = defineRule({
  id: 'lesson/clash',
  severity: 'info',
  summary: 'Two lessons about the same practice and problem came out differently.',
  why: 'When the same idea works in one place and not in another, the difference between the places is the next lesson. Both stay visible.',
  messages: {
    differ: ({ here, there }: Disagreement) =>
      `Two lessons disagree: “${there}” worked, “${here}” did not, for the same problem and practice. Both are shown. What was different: the students, the time, the way it was done? Say it under \`mayNotWorkWhen\`.`,
  },
  examples: {
    passes: [tree('worked'), tree('mixed'), tree('did not work', '[]')],
    fails: [tree('did not work')],
  },
  *check({ graph }) {
    const worked = new Map<string, Entry<'lesson'>>()
    const places = (lesson: Entry<'lesson'>) =>
      (lesson.data.practiceTags ?? []).flatMap((tag) =>
        graph.linkedTo(lesson, 'problem').map(({ id }) => `${id} ${tag}`),
      )
    for (const lesson of graph.all('lesson')) {
      if (lesson.data.outcome !== 'worked' || lesson.data.supersededBy) continue
      for (const place of places(lesson)) if (!worked.has(place)) worked.set(place, lesson)
    }
    for (const lesson of graph.all('lesson')) {
      if (lesson.data.outcome !== 'did not work' || lesson.data.supersededBy) continue
      const other = places(lesson)
        .map((place) => worked.get(place))
        .find((found) => found !== undefined)
      if (!other) continue
      const values = { here: quote(lesson.title), there: quote(other.title) }
      yield { entry: lesson, field: ['outcome'], message: 'differ', values, related: [{ entry: other }] }
    }
  },
})
