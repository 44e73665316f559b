import { quote } from '../../../content/issue.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { exampleProblem } from '../../example-problem.ts'
import { buildLessonProblemMap, type ProblemProposal } from '../../lesson-problem-map.ts'
import { defineRule } from '../../rule.ts'

export const noProblem = defineRule({
  id: 'lesson/no-problem',
  severity: 'fix',
  summary: 'A lesson is not linked to a problem.',
  why: 'People look for help with a problem, not for lessons. The link is how they find this page.',
  messages: {
    alone: () =>
      'It is not linked to a problem. Which problem does this lesson help with? Add `problems` with the name of its file.',
    near: ({ nearest }: { nearest: readonly ProblemProposal[] }) =>
      `It is not linked to a problem. Nearest: ${nearest.map(say).join('; ')}. If one of them fits, add \`problems: [${nearest[0]?.problem.id}]\`.`,
  },
  examples: {
    passes: [{ 'lessons/slots.mdx': exampleLesson(), 'problems/few-first-drafts.mdx': exampleProblem() }],
    fails: [
      {
        'lessons/slots.mdx': exampleLesson({ problems: undefined }),
        'problems/few-first-drafts.mdx': exampleProblem(),
      },
      { 'lessons/slots.mdx': exampleLesson({ problems: undefined }) },
    ],
  },
  *check({ graph }) {
    const unlinked = graph.all('lesson').filter(({ data }) => (data.problems?.length ?? 0) === 0)
    if (unlinked.length === 0) return
    const rows = new Map(
      buildLessonProblemMap(graph).lessons.map(({ lesson, proposals }) => [lesson.id, proposals]),
    )
    for (const lesson of unlinked) {
      const nearest = rows.get(lesson.id) ?? []
      const related = nearest
        .flatMap(({ problem }) => graph.find('problem', problem.id) ?? [])
        .map((entry) => ({ entry }))
      if (nearest.length > 0) yield { entry: lesson, message: 'near', values: { nearest }, related }
      else yield { entry: lesson, message: 'alone', values: undefined }
    }
  },
})

function say({ problem, because }: ProblemProposal): string {
  if (because.type === 'evidence')
    return `“${quote(problem.title)}” (its evidence comes from “${quote(because.from.title)}”, which is for this problem)`
  return `“${quote(problem.title)}” (both speak of ${because.words.join(', ')})`
}
