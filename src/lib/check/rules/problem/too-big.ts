import { exampleProblem } from '../../example-problem.ts'
import { defineRule } from '../../rule.ts'

const mostWords = 80

const words = (count: number) => ({
  'problems/drafts.mdx': exampleProblem({ statement: Array(count).fill('draft').join(' ') }),
})

export const tooBig = defineRule({
  id: 'problem/too-big',
  severity: 'tip',
  summary: 'A problem statement is long, or claims the whole system from one school.',
  why: 'A good problem is big enough to matter and small enough to win (NYC improvement handbook, after Kozol). A long statement often holds two problems.',
  messages: {
    long: ({ count }: { count: number }) =>
      `The statement has ${count} words; ${mostWords} are plenty. It may be two problems. Which one comes first? Move the rest to the text below or to a page of its own.`,
    'one-school': () =>
      'It says that the whole system has to solve this, and names one school. Add the other schools where it was seen, or choose `level: school`.',
  },
  examples: {
    passes: [
      words(80),
      {
        'problems/drafts.mdx': exampleProblem({ level: 'system', schools: '[riverbend-high, eastside-k-8]' }),
      },
    ],
    fails: [
      words(81),
      { 'problems/drafts.mdx': exampleProblem({ level: 'system', schools: '[riverbend-high]' }) },
    ],
  },
  *check({ graph }) {
    for (const problem of graph.all('problem')) {
      const count = problem.data.statement.split(/\s+/).length
      if (count > mostWords)
        yield { entry: problem, field: ['statement'], message: 'long', values: { count } }
      if (problem.data.level === 'system' && problem.data.schools?.length === 1) {
        yield { entry: problem, field: ['level'], message: 'one-school', values: undefined }
      }
    }
  },
})
