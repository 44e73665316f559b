import type { Entry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { quote } from '../../../content/issue.ts'
import { prototypesBehind } from '../../../knowledge/lesson-evidence.ts'
import { nearestEntries } from '../../../knowledge/similar-entries.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { openPrototypes } from '../../open-prototypes.ts'
import { defineRule } from '../../rule.ts'

interface Unread {
  count: number
  titles: readonly string[]
}

const mostNamed = 3
/** From this score on a lesson is about the same thing. */
const related = 0.3

const tree = (prototype: string, lesson = exampleLesson()) => ({
  'problems/few-first-drafts.mdx': '---\ntitle: Few drafts\nstatement: A third hand in nothing.\n---\n',
  'lessons/book-a-time.mdx': lesson,
  'prototypes/slots/index.mdx': examplePrototype(prototype),
  'prototypes/slots/cycle-01.mdx': '---\nobservations: It ran.\n---\n',
})
const problem = 'problem: few-first-drafts\n'

export const notLooked = defineRule({
  id: 'prototype/not-looked',
  severity: 'tip',
  summary: 'There are lessons about this, and the prototype names none that was looked at.',
  why: 'Lessons that nobody looks at help nobody: at NASA, project managers were found to look rarely at what earlier projects had learned (Office of Inspector General 2012). Ten minutes of reading can save a cycle.',
  messages: {
    unread: ({ count, titles }: Unread) =>
      `${count === 1 ? 'One lesson looks' : `${count} lessons look`} related: ${list(titles)}${count > titles.length ? ', and more' : ''}. Had a look? Name what you read under \`lessonsChecked\`, or say in \`lessonsCheckedNote\` why it does not fit.`,
  },
  examples: {
    passes: [
      tree(`${problem}lessonsChecked: [book-a-time]\n`),
      tree(`${problem}lessonsCheckedNote: Not useful because our classes have no free time.\n`),
      tree(problem, exampleLesson({ evidence: '[prototypes/slots/cycle-01]' })),
      tree(''),
    ],
    fails: [tree(problem)],
  },
  *check({ graph }) {
    for (const prototype of openPrototypes(graph)) {
      const { lessonsChecked, lessonsCheckedNote } = prototype.data
      if ((lessonsChecked?.length ?? 0) > 0 || lessonsCheckedNote) continue
      const lessons = relatedLessons(graph, prototype)
      if (lessons.length === 0) continue
      const titles = lessons.slice(0, mostNamed).map(({ title }) => quote(title))
      const values = { count: lessons.length, titles }
      yield {
        entry: prototype,
        message: 'unread',
        values,
        related: lessons.slice(0, mostNamed).map((entry) => ({ entry })),
      }
    }
  },
})

const list = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join(', ')

/** Lessons for the same problem; where they are few, also those close in words. None that came out of it. */
function relatedLessons(graph: KnowledgeGraph, prototype: Entry<'prototype'>): Entry<'lesson'>[] {
  const isFromElsewhere = (lesson: Entry<'lesson'>) =>
    !lesson.data.draft && !lesson.data.supersededBy && !prototypesBehind(graph, lesson).includes(prototype)
  const problem = graph.linksFrom(prototype).find(({ field }) => field?.[0] === 'problem')?.to
  const lessons = (problem ? graph.linkedFrom(problem, 'lesson') : []).filter(isFromElsewhere)
  if (lessons.length >= mostNamed) return lessons
  const near = nearestEntries(graph, prototype, 'lesson', { count: mostNamed, least: related })
  return [...new Set([...lessons, ...near.map(({ entry }) => entry).filter(isFromElsewhere)])]
}
