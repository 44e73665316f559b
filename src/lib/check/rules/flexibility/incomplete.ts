import { exampleFlexibility } from '../../example-flexibility.ts'
import { isGranted } from '../../../knowledge/flexibility-standing.ts'
import { defineRule } from '../../rule.ts'

type Part = 'replacesWith' | 'expected' | 'agreedBy' | 'ends'

const names: Record<Part, string> = {
  replacesWith: 'how the intent of the rule is still met (`replacesWith`)',
  expected: 'what should come of it (`expected`)',
  agreedBy: 'who agreed and when (`agreedBy`)',
  ends: 'when it ends or is looked at again (`ends` or `reviewBy`)',
}

const example = (fields: Record<string, string | undefined>) => ({
  'flexibilities/advisory.mdx': exampleFlexibility(fields),
})

export const incomplete = defineRule({
  id: 'flexibility/incomplete',
  severity: 'fix',
  summary: 'Room to move has been granted, and part of the agreement is not written down.',
  why: 'Waiver rules of states and districts (Texas, Colorado, Utah, Denver) ask what takes the place of the rule, what is expected, who agreed and until when. Without that, the room is lost when people change.',
  messages: {
    missing: ({ parts }: { parts: readonly Part[] }) =>
      `Still missing: ${parts.map((part) => names[part]).join('; ')}.`,
  },
  examples: {
    passes: [
      example({}),
      example({ ends: undefined, reviewBy: '2027-06-04' }),
      example({
        standing: 'tension',
        replacesWith: undefined,
        expected: undefined,
        agreedBy: undefined,
        ends: undefined,
      }),
    ],
    fails: [
      example({ replacesWith: undefined }),
      example({ expected: undefined, agreedBy: undefined, ends: undefined }),
    ],
  },
  *check({ graph }) {
    for (const flexibility of graph.all('flexibility')) {
      const { standing, replacesWith, expected, agreedBy, ends, reviewBy } = flexibility.data
      if (!isGranted(standing)) continue
      const given: Record<Part, unknown> = { replacesWith, expected, agreedBy, ends: ends ?? reviewBy }
      const parts = (Object.keys(given) as Part[]).filter((part) => given[part] === undefined)
      if (parts.length > 0)
        yield { entry: flexibility, field: ['standing'], message: 'missing', values: { parts } }
    }
  },
})
