import { exampleCaseStudy } from '../../example-case-study.ts'
import { defineRule } from '../../rule.ts'

export const noAdvice = defineRule({
  id: 'case-study/no-advice',
  severity: 'tip',
  summary: 'A case study gives no advice.',
  why: 'A school that starts wants to know what you would do first, and what you would leave out.',
  messages: {
    missing: () => 'What would you tell a school that starts next month? Add two or three lines in `advice`.',
  },
  examples: {
    passes: [{ 'case-studies/grade-8.mdx': exampleCaseStudy() }],
    fails: [{ 'case-studies/grade-8.mdx': exampleCaseStudy({ advice: undefined }) }],
  },
  *check({ graph }) {
    for (const story of graph.all('case-study'))
      if ((story.data.advice ?? []).length === 0)
        yield { entry: story, message: 'missing', values: undefined }
  },
})
