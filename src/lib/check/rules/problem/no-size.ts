import { quote } from '../../../content/issue.ts'
import { exampleProblem } from '../../example-problem.ts'
import { defineRule } from '../../rule.ts'
import { saysSize } from '../../size-words.ts'

export const noSize = defineRule({
  id: 'problem/no-size',
  severity: 'fix',
  summary: 'A problem does not say how big it is, or how we know.',
  why: 'A number, a share or how often it happens is what a later count is compared with. One count from one week is a fair start.',
  messages: {
    missing: () =>
      'There is no size yet. How many, or how often, and how do you know? Add `howMany` with `value`, `of` and `source`: one count from one week is enough.',
    'no-number': ({ found }: { found: string }) =>
      `“${found}” does not say how big it is. Write a number, a share such as “a third of the class”, or how often, such as “each week”.`,
    'no-source': () =>
      'The number has no source. How do you know? Add `source`, for example “Friday counts by four teachers, September 2025”.',
  },
  examples: {
    passes: [
      { 'problems/drafts.mdx': exampleProblem() },
      {
        'problems/drafts.mdx': exampleProblem({
          howMany: '{ value: about a third of the class, source: Mark book }',
        }),
      },
    ],
    fails: [
      { 'problems/drafts.mdx': exampleProblem({ howMany: undefined }) },
      { 'problems/drafts.mdx': exampleProblem({ howMany: '{ value: 34, of: of 100 students }' }) },
      { 'problems/drafts.mdx': exampleProblem({ howMany: '{ value: a lot, source: Staff room talk }' }) },
    ],
  },
  *check({ graph }) {
    for (const problem of graph.all('problem')) {
      const { howMany } = problem.data
      if (!howMany) {
        yield { entry: problem, message: 'missing', values: undefined }
        continue
      }
      const words = [howMany.value, howMany.of ?? ''].join(' ')
      if (!saysSize(words)) {
        const found = quote(String(howMany.value))
        yield { entry: problem, field: ['howMany', 'value'], message: 'no-number', values: { found } }
      }
      if (!howMany.source && !problem.data.borrowed) {
        yield { entry: problem, field: ['howMany'], atKey: true, message: 'no-source', values: undefined }
      }
    }
  },
})
