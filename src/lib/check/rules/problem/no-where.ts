import { exampleProblem } from '../../example-problem.ts'
import { isFromOutside } from '../../problem-scope.ts'
import { defineRule } from '../../rule.ts'

export const noWhere = defineRule({
  id: 'problem/no-where',
  severity: 'fix',
  summary: 'A problem does not say where it happens: no place, no grades and no schools.',
  why: 'The same words can mean another problem after lunch than at the bell. A place tells the next team where to look. Problems told from outside sources have no place here yet and are left in peace.',
  messages: {
    missing: () =>
      'It does not say where this happens. In which grades or schools, in which part of the day? Add `where`, `grades` or `schools`.',
  },
  examples: {
    passes: [
      { 'problems/drafts.mdx': exampleProblem() },
      { 'problems/drafts.mdx': exampleProblem({ where: undefined, grades: '[8]' }) },
      {
        'problems/drafts.mdx': exampleProblem({ where: undefined, level: 'system', sources: '[crpe-2018]' }),
      },
    ],
    fails: [
      { 'problems/drafts.mdx': exampleProblem({ where: undefined }) },
      {
        'problems/drafts.mdx': exampleProblem({ where: undefined, level: 'school', sources: '[crpe-2018]' }),
      },
    ],
  },
  *check({ graph }) {
    for (const problem of graph.all('problem')) {
      const { where, grades = [], schools = [] } = problem.data
      if (where || grades.length > 0 || schools.length > 0 || isFromOutside(problem)) continue
      yield { entry: problem, message: 'missing', values: undefined }
    }
  },
})
