import { quote } from '../../../content/issue.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { isCounted } from '../../../knowledge/measures.ts'
import { defineRule } from '../../rule.ts'

const example = (more: string) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    `measures:\n  - { id: minutes-per-set, name: Minutes a set, kind: time, role: outcome, better: down${more} }\n`,
  ),
  'prototypes/margin-codes/cycle-01.mdx': '---\nstarts: 2026-01-12\n---\n',
})

export const noBaseline = defineRule({
  id: 'cycle/no-baseline',
  severity: 'fix',
  summary: 'A prototype with cycles does not say where its measure was before the change.',
  why: 'A result means something beside the number from before. One count helps, three or more are better (Knudsen et al. 2019).',
  messages: {
    missing: ({ name }: { name: string }) =>
      `Where was “${name}” before you started? Nothing says so, and a later number has nothing to stand beside. Even one count helps, three are better: add \`baseline\` with a value and a day.`,
    undated: ({ name }: { name: string }) =>
      `The number from before for “${name}” has no day. With one, readers can see that it was counted before the change. Add \`date\` to it.`,
  },
  examples: {
    passes: [
      example(', baseline: { value: 120, date: 2026-01-09 }'),
      {
        ...example(''),
        'prototypes/margin-codes/data.csv': 'date,measure,value\n2026-01-09,minutes-per-set,120\n',
      },
    ],
    fails: [
      example(''),
      example(', baseline: { value: 120 }'),
      {
        ...example(''),
        'prototypes/margin-codes/data.csv': 'date,measure,value\n2026-01-12,minutes-per-set,120\n',
      },
    ],
  },
  *check({ graph }) {
    for (const prototype of graph.all('prototype')) {
      const [cycle] = graph.cyclesOf(prototype)
      const measures = prototype.data.measures ?? []
      const counted = measures.filter(isCounted)
      const main = counted.find((measure) => measure.role === 'outcome') ?? counted[0]
      if (!cycle || !main) continue
      const { starts } = cycle.data
      const before = graph.points(prototype).filter((point) => !starts || point.date < starts)
      if (counted.some(({ id, baseline }) => baseline?.date || before.some((point) => point.measure === id)))
        continue
      const undated = counted.find((measure) => measure.baseline)
      const at = measures.indexOf(undated ?? main)
      const values = { name: quote((undated ?? main).name) }
      if (undated)
        yield {
          entry: prototype,
          field: ['measures', at, 'baseline'],
          severity: 'tip',
          message: 'undated',
          values,
        }
      else yield { entry: prototype, field: ['measures', at], message: 'missing', values }
    }
  },
})
