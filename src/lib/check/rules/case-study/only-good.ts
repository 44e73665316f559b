import { exampleCaseStudy } from '../../example-case-study.ts'
import { defineRule } from '../../rule.ts'

export const onlyGood = defineRule({
  id: 'case-study/only-good',
  severity: 'fix',
  summary: 'A case study says nothing of what did not work.',
  why: 'A story without a hard part teaches little, and readers do not believe it. Guidelines for reports of improvement ask for what failed as well (SQUIRE 2.0).',
  messages: {
    missing: () =>
      'What did not work, or was harder than you thought? Add two sentences in `didNotWork`. It is often the part that others need most.',
  },
  examples: {
    passes: [{ 'case-studies/grade-8.mdx': exampleCaseStudy() }],
    fails: [{ 'case-studies/grade-8.mdx': exampleCaseStudy({ didNotWork: undefined }) }],
  },
  *check({ graph }) {
    for (const story of graph.all('case-study'))
      if (!story.data.didNotWork) yield { entry: story, message: 'missing', values: undefined }
  },
})
