import { isKind } from '../../../content/entry.ts'
import type { FieldPath } from '../../../content/issue.ts'
import type { Entry } from '../../../content/entry.ts'
import type { Text } from '../../../i18n/locale.ts'
import { exampleProblem } from '../../example-problem.ts'
import { defineEntryRule } from '../../rule.ts'
import { findStatementPattern } from '../../solution-patterns.ts'

export const blame = defineEntryRule({
  id: 'problem/blame',
  severity: 'fix',
  summary: 'A problem points at people.',
  why: 'Improvement work looks at how things are set up, because that can be changed. Words about character close the door, and families read this page too.',
  messages: {
    blame: ({ match, because }: { match: string; because: Text }) =>
      `“${match}” ${because.en}. Describe what happens and when, in a way that the people it is about could agree with.`,
  },
  examples: {
    passes: [
      {
        'problems/drafts.mdx': exampleProblem({
          causes: '[Students get stuck on the first paragraph and wait.]',
        }),
      },
      {
        'problems/drafts.mdx': exampleProblem({
          statement: 'Half of the families of grade 9 never got the letter about homework.',
        }),
      },
    ],
    fails: [
      { 'problems/drafts.mdx': exampleProblem({ statement: "Parents don't care about homework." }) },
      { 'problems/drafts.mdx': exampleProblem({ title: 'Unmotivated students' }) },
      { 'problems/drafts.mdx': exampleProblem({ causes: '[Los estudiantes no se esfuerzan.]' }) },
    ],
  },
  *checkEntry(problem) {
    if (!problem.complete || !isKind(problem, 'problem')) return
    for (const { field, text } of textsOf(problem)) {
      const found = findStatementPattern(text, 'blame')
      if (found) yield { field, message: 'blame', values: found }
    }
  },
})

function textsOf({ data }: Entry<'problem'>): { field: FieldPath; text: string }[] {
  const causes = (data.causes ?? []).map((text, index) => ({ field: ['causes', index], text }))
  return [
    { field: ['title'], text: data.title },
    { field: ['statement'], text: data.statement },
    { field: ['who'], text: data.who ?? '' },
    ...causes,
  ]
}
