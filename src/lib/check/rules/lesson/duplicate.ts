import type { Entry } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import { closeEntries } from '../../../knowledge/close-entries.ts'
import type { History } from '../../../knowledge/history.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { defineRule } from '../../rule.ts'

interface Double {
  title: string
  words: readonly string[]
}

/** From this score on two lessons say the same; for one problem less is enough. Chosen on read pairs, see the tests. */
const close = 0.5
const closeForOneProblem = 0.4

const slots = {
  title: 'Booked slots bring in drafts',
  claim: 'In our class, students who booked a five-minute slot on Monday had finished drafts by Friday.',
  doThis: 'Give each student a slip to book a time before the draft is due.',
}
const tree = (other: Readonly<Record<string, string>>) => ({
  'lessons/book-a-time.mdx': exampleLesson(),
  'lessons/slots.mdx': exampleLesson(other),
  // Other lessons, so that the words of the two are rare.
  'lessons/codes.mdx': exampleLesson({
    title: 'Margin codes',
    claim: 'Codes were read.',
    doThis: 'Write codes.',
  }),
  'lessons/calls.mdx': exampleLesson({
    title: 'Early calls',
    claim: 'Families answered.',
    doThis: 'Call at noon.',
  }),
  'problems/few-first-drafts.mdx': '---\ntitle: Few drafts\nstatement: A third hand in nothing.\n---\n',
})

export const duplicate = defineRule({
  id: 'lesson/duplicate',
  severity: 'tip',
  summary: 'A lesson says nearly the same as another.',
  why: 'One lesson with the evidence of two schools convinces more than two lessons with one each, and a reader finds it faster.',
  messages: {
    close: ({ title, words }: Double) =>
      `This is close to “${title}”: both speak of ${words.join(', ')}. Could your evidence go there? If it teaches something else, say in \`claim\` what is different.`,
  },
  examples: {
    passes: [
      tree({
        title: 'Start the first line together',
        claim: 'Two lines in class left fewer blank pages.',
        doThis: 'Write two lines with the class.',
      }),
      tree({ ...slots, supersededBy: 'book-a-time' }),
    ],
    fails: [tree(slots)],
  },
  *check({ graph, history }) {
    for (const lesson of graph.all('lesson')) {
      const [other] = closeEntries(graph, lesson, closeForOneProblem).filter(
        ({ score, problems }) => score >= (problems.length > 0 ? closeForOneProblem : close),
      )
      if (other?.entry.kind !== 'lesson' || !isLater(history, lesson, other.entry)) continue
      const values = { title: quote(other.entry.title), words: other.words }
      yield { entry: lesson, field: ['claim'], message: 'close', values, related: [{ entry: other.entry }] }
    }
  },
})

/** True when the lesson came after the other; without a history by the names of their files. */
function isLater(history: History, lesson: Entry<'lesson'>, other: Entry<'lesson'>): boolean {
  const since = ({ path }: Entry<'lesson'>) => history.changesOf(path).at(-1)?.time ?? 0
  return since(lesson) - since(other) > 0 || (since(lesson) === since(other) && lesson.path > other.path)
}
