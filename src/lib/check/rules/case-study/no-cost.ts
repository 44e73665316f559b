import { exampleCaseStudy } from '../../example-case-study.ts'
import { defineRule } from '../../rule.ts'

type Part = 'peopleAndTime' | 'cost'

const names: Record<Part, string> = {
  peopleAndTime: 'the people and the time (`peopleAndTime`)',
  cost: 'the money (`cost`; “no money” is an answer)',
}

export const noCost = defineRule({
  id: 'case-study/no-cost',
  severity: 'tip',
  summary: 'A case study does not say what it took.',
  why: 'Whether another school can do it depends on people, time and money. Without them a good story is only a wish.',
  messages: {
    missing: ({ parts }: { parts: readonly Part[] }) =>
      `What did it take? Still missing: ${parts.map((part) => names[part]).join('; ')}.`,
  },
  examples: {
    passes: [{ 'case-studies/grade-8.mdx': exampleCaseStudy() }],
    fails: [
      { 'case-studies/grade-8.mdx': exampleCaseStudy({ cost: undefined }) },
      { 'case-studies/grade-8.mdx': exampleCaseStudy({ cost: undefined, peopleAndTime: undefined }) },
    ],
  },
  *check({ graph }) {
    for (const story of graph.all('case-study')) {
      const parts = (Object.keys(names) as Part[]).filter((part) => !story.data[part])
      if (parts.length > 0) yield { entry: story, message: 'missing', values: { parts } }
    }
  },
})
