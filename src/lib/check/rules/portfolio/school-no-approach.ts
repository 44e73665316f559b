import { examplePortfolio } from '../../example-portfolio.ts'
import { bySchool, listPortfolio } from '../../portfolio.ts'
import { defineRule } from '../../rule.ts'

type Part = 'definition' | 'principalPart'

const names: Record<Part, string> = {
  definition: 'what the school means by its approach (`definition`)',
  principalPart: 'what the principal does for it (`principalPart`)',
}
/** One try is a try; from two on, a school needs words that hold them together. */
const fewest = 2
const definition = 'Students get help while they write.'
const principalPart = 'Keeps Friday free.'

export const schoolNoApproach = defineRule({
  id: 'portfolio/school-no-approach',
  severity: 'info',
  summary: 'A school tries several things and does not say what holds them together.',
  why: 'Where principals left it to each teacher to say what the work means, efforts varied from room to room (CRPE 2018). Teachers who may join, and principals of whom nothing is asked, are a warning sign (Education Elements, six risks).',
  messages: {
    missing: ({ parts, prototypes }: { parts: readonly Part[]; prototypes: number }) =>
      `${prototypes} prototypes are tried here, and the page does not say ${parts.map((part) => names[part]).join(' or ')}. Two sentences from the principal are enough.`,
  },
  examples: {
    passes: [
      examplePortfolio(['', ''], undefined, { definition, principalPart }),
      examplePortfolio([''], undefined, {}),
    ],
    fails: [examplePortfolio(['', '']), examplePortfolio(['', ''], undefined, { definition })],
  },
  *check({ graph, today }) {
    for (const [school, rows] of bySchool(listPortfolio(graph, today))) {
      const parts = (Object.keys(names) as Part[]).filter((part) => !school.data[part])
      if (rows.length < fewest || parts.length === 0 || school.data.draft || school.data.borrowed) continue
      yield { entry: school, message: 'missing', values: { parts, prototypes: rows.length } }
    }
  },
})
