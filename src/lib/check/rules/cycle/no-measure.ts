import { defineRule } from '../../rule.ts'
import { examplePrototype } from '../../example-prototype.ts'

const example = (kind?: string) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    kind && `measures:\n  - { id: marking, name: Marking, kind: ${kind}, role: outcome, better: down }\n`,
  ),
  'prototypes/margin-codes/cycle-01.mdx': '---\nquestion: Do codes save time?\n---\n',
})

export const noMeasure = defineRule({
  id: 'cycle/no-measure',
  severity: 'fix',
  summary: 'A prototype with cycles looks at nothing that can be counted or scored.',
  why: 'Many schools went by their own judgement and by how engaged students looked (CRPE 2018). A judgement is welcome, but beside a number that can be wrong.',
  messages: {
    none: () =>
      'The cycles of this prototype have nothing to look at. Add one thing you can count or score under `measures`. Your judgement counts too, but next to a number.',
  },
  // Measures that are all judgements are the business of prototype/only-judgement.
  examples: { passes: [example('time'), example('judgement')], fails: [example()] },
  *check({ graph }) {
    for (const prototype of graph.all('prototype')) {
      const measures = prototype.data.measures ?? []
      if (measures.length > 0 || graph.cyclesOf(prototype).length === 0) continue
      yield { entry: prototype, message: 'none', values: undefined }
    }
  },
})
