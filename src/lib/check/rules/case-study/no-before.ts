import { exampleCaseStudy } from '../../example-case-study.ts'
import { defineRule } from '../../rule.ts'

export const noBefore = defineRule({
  id: 'case-study/no-before',
  severity: 'fix',
  summary: 'A case study does not say what it was like before.',
  why: 'What changed can only be seen against what was there. Guidelines for reports of improvement ask for the place and the time before (SQUIRE 2.0).',
  messages: {
    missing: () =>
      'What was it like before? Describe an ordinary day in `before`, so that a reader can tell whether their school starts from the same place.',
  },
  examples: {
    passes: [{ 'case-studies/grade-8.mdx': exampleCaseStudy() }],
    fails: [{ 'case-studies/grade-8.mdx': exampleCaseStudy({ before: undefined }) }],
  },
  *check({ graph }) {
    for (const story of graph.all('case-study'))
      if (!story.data.before) yield { entry: story, message: 'missing', values: undefined }
  },
})
