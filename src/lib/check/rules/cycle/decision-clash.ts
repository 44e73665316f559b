import type { Measure } from '../../../content/schemas/index.ts'
import { quote } from '../../../content/issue.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { measuresFor, valuesIn } from '../../measures.ts'
import { defineRule } from '../../rule.ts'

interface Passed {
  decision: 'adopt' | 'expand'
  measure: string
  value: number
  line: number
}

const example = (cycle: string) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    'measures:\n  - { id: unit-test, name: Unit test, kind: score, role: balancing, better: up, stopIf: 70 }\n',
  ),
  'prototypes/margin-codes/cycle-01.mdx': `---\n${cycle}\n---\n`,
})
const results = (value: number) => `results: [{ measure: unit-test, value: ${value} }]`

export const decisionClash = defineRule({
  id: 'cycle/decision-clash',
  severity: 'fix',
  summary: 'A change is kept or expanded though a stop line was passed or the prediction was wrong.',
  why: 'A stop line protects students from a change that helps one thing and harms another. A team that goes on past it owes readers the reason (IHI, balancing measures).',
  messages: {
    passed: ({ decision, measure, value, line }: Passed) =>
      `The decision is “${decision}”, but “${measure}” was at ${value} and passed your own stop line (${line}). Choose “adapt”, or name “${measure}” under \`decisionBecause\` and say why it is still safe.`,
    wrong: ({ decision }: { decision: 'adopt' | 'expand' }) =>
      `The decision is “${decision}”, but the prediction was wrong and no reason is given. Choose “adapt”, or say under \`decisionBecause\` why to go on.`,
  },
  examples: {
    passes: [
      example(`${results(70)}\ndecision: expand`),
      example(`${results(61)}\ndecision: adapt`),
      example(`${results(61)}\ndecision: expand\ndecisionBecause: The unit test was on another topic.`),
      example(
        'predictionHeld: "no"\ndecision: adopt\ndecisionBecause: It saved time where we did not expect it.',
      ),
    ],
    fails: [
      example(`${results(61)}\ndecision: expand\ndecisionBecause: It saved time.`),
      example('predictionHeld: "no"\ndecision: adopt'),
    ],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const { decision, decisionBecause, predictionHeld } = cycle.data
      if (decision !== 'adopt' && decision !== 'expand') continue
      for (const measure of measuresFor(graph, cycle)) {
        const value = valuesIn(graph, cycle, measure.id).find((number) => isPast(measure, number))
        if (value === undefined || measure.stopIf === undefined || names(decisionBecause, measure)) continue
        const values = { decision, measure: quote(measure.name), value, line: measure.stopIf }
        yield { entry: cycle, field: ['decision'], message: 'passed', values }
      }
      if (predictionHeld === 'no' && decisionBecause === undefined) {
        yield { entry: cycle, field: ['decision'], message: 'wrong', values: { decision } }
      }
    }
  },
})

const isPast = ({ better, stopIf }: Measure, value: number): boolean =>
  stopIf !== undefined && (better === 'up' ? value < stopIf : value > stopIf)

const names = (text: string | undefined, { id, name }: Measure): boolean =>
  [id, name].some((word) => text?.toLowerCase().includes(word.toLowerCase()))
