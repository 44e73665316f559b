import { exampleProblem } from '../../example-problem.ts'
import { isFromOutside } from '../../problem-scope.ts'
import { defineRule } from '../../rule.ts'

export const noGoal = defineRule({
  id: 'problem/no-goal',
  severity: 'fix',
  summary: 'A problem is not linked to a goal.',
  why: 'Work that serves no goal of the district is the first to lose its time (CRPE 2018). Problems told from outside sources, or borrowed from another place, hold back no goal of ours and are left in peace.',
  messages: {
    missing: () =>
      'It is not linked to a goal. Which goal of the district does this hold back? Add `goal` with the name of its file, for example `goal: drafts-each-week`.',
  },
  examples: {
    passes: [
      { 'problems/drafts.mdx': exampleProblem() },
      { 'problems/drafts.mdx': exampleProblem({ goal: undefined, level: 'system', sources: '[crpe-2018]' }) },
      {
        'problems/drafts.mdx': exampleProblem({
          goal: undefined,
          borrowed: '{ from: [dfe-inquiry], note: Facts only. }',
        }),
      },
    ],
    fails: [
      { 'problems/drafts.mdx': exampleProblem({ goal: undefined }) },
      {
        'problems/drafts.mdx': exampleProblem({
          goal: undefined,
          level: 'system',
          sources: '[crpe-2018]',
          schools: '[riverbend-high]',
        }),
      },
    ],
  },
  *check({ graph }) {
    for (const problem of graph.all('problem')) {
      if (!problem.data.goal && !isFromOutside(problem))
        yield { entry: problem, message: 'missing', values: undefined }
    }
  },
})
