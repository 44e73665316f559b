import { exampleProblem } from '../../example-problem.ts'
import { defineRule } from '../../rule.ts'

export const noWho = defineRule({
  id: 'problem/no-who',
  severity: 'fix',
  summary: 'A problem does not say to whom it happens.',
  why: 'A problem of “students” is nobody’s. When the page says which students, a reader can tell whether it is theirs too.',
  messages: {
    missing: () =>
      'It does not say to whom this happens. Which students, in which grades? Add `who`, for example “Ninth graders in first period”.',
  },
  examples: {
    passes: [{ 'problems/drafts.mdx': exampleProblem() }],
    fails: [{ 'problems/drafts.mdx': exampleProblem({ who: undefined }) }],
  },
  *check({ graph }) {
    for (const problem of graph.all('problem')) {
      if (!problem.data.who) yield { entry: problem, message: 'missing', values: undefined }
    }
  },
})
