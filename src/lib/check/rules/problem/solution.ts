import { isKind } from '../../../content/entry.ts'
import type { Text } from '../../../i18n/locale.ts'
import { exampleProblem } from '../../example-problem.ts'
import { defineEntryRule } from '../../rule.ts'
import { findStatementPattern } from '../../solution-patterns.ts'

const saying = (statement: string) => ({ 'problems/drafts.mdx': exampleProblem({ statement }) })

export const solution = defineEntryRule({
  id: 'problem/solution',
  severity: 'fix',
  summary: 'A problem statement has a fix in it.',
  why: 'Once a fix is in the statement, nobody looks for another one. A problem says what happens to students, how often and where (NYC improvement handbook on “solutionitis”).',
  messages: {
    fix: ({ match, because }: { match: string; because: Text }) =>
      `This sounds like a fix: “${match}” ${because.en}. What is happening to students that makes you want it? Write that instead.`,
  },
  examples: {
    passes: [
      saying('In grade 6, a third of students share a device and lose ten minutes of a lesson.'),
      saying('Train delays make a fifth of grade 9 late for first period.'),
    ],
    fails: [
      saying('We need more Chromebooks in grade 6.'),
      saying('The problem is a lack of station rotation.'),
      saying("Teachers aren't using the data platform."),
      saying('Implement flipped lessons in math.'),
      saying('Students should have playlists.'),
      saying('Necesitamos más computadoras en sexto grado.'),
      saying('El problema es la falta de capacitación.'),
    ],
  },
  *checkEntry(problem) {
    if (!problem.complete || !isKind(problem, 'problem')) return
    for (const field of ['statement', 'title'] as const) {
      const found = findStatementPattern(problem.data[field], 'solution')
      if (!found) continue
      yield { field: [field], message: 'fix', values: found }
      break
    }
  },
})
