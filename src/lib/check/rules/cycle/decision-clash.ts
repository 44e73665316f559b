import type { Measure } from '../../../content/schemas/index.ts'
import { quote } from '../../../content/issue.ts'
import { listSetbacks } from '../../setbacks.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { measuresFor, valuesIn } from '../../../knowledge/measures.ts'
import { defineRule } from '../../rule.ts'

/** A result on the wrong side of the number from before, and what the cycle says of it. */
interface Away {
  expected: number | undefined
  seen: number
  before: number
  /** True when more is better, so that fewer was seen. */
  less: boolean
  /** True when numbers of things are compared, not sizes. */
  counted: boolean
  claimsRight: boolean
  goesOn: 'adopt' | 'expand' | undefined
}
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
const asking = (before: number, seen: number, cycle: string) => ({
  'prototypes/asking/index.mdx': examplePrototype(
    `measures:\n  - { id: speakers, name: Speakers, kind: count, role: outcome, better: up, baseline: { value: ${before} } }\n`,
  ),
  'prototypes/asking/cycle-01.mdx': `---\nprediction: { measure: speakers, value: 14 }\nresults: [{ measure: speakers, value: ${seen} }]\n${cycle}\n---\n`,
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
    away: ({ expected, seen, before, less, counted, claimsRight, goesOn }: Away) => {
      const than = counted ? (less ? 'fewer' : 'more') : less ? 'lower' : 'higher'
      const says = [claimsRight && 'the prediction was right', goesOn && `that you ${goesOn}`].filter(Boolean)
      const ways = [
        claimsRight && '`no` under `predictionHeld`',
        goesOn && '`adapt` or `abandon`, or say under `decisionBecause` why to go on',
      ].filter(Boolean)
      return `You ${expected === undefined ? '' : `expected ${expected} and `}saw ${seen}, ${than} than the ${before} before. The cycle says ${says.join(' and ')}. Choose ${ways.join(' and ')}.`
    },
  },
  examples: {
    passes: [
      asking(8, 14, 'predictionHeld: "yes"\ndecision: expand'),
      asking(8, 5, 'predictionHeld: "no"\ndecision: adapt'),
      example(`${results(70)}\ndecision: expand`),
      example(`${results(61)}\ndecision: adapt`),
      example(`${results(61)}\ndecision: expand\ndecisionBecause: The unit test was on another topic.`),
      example(
        'predictionHeld: "no"\ndecision: adopt\ndecisionBecause: It saved time where we did not expect it.',
      ),
    ],
    fails: [
      asking(8, 5, 'predictionHeld: "yes"\ndecision: expand'),
      asking(8, 5, 'predictionHeld: "yes"\ndecision: adapt'),
      asking(8, 5, 'predictionHeld: partly\ndecision: adopt'),
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
    for (const { cycle, ...setback } of listSetbacks(graph)) {
      const { decision, decisionBecause, predictionHeld } = cycle.data
      const claimsRight = predictionHeld === 'yes' && setback.isWorseThanBaseline && !setback.isAsPredicted
      const isAdopted = decision === 'adopt' || decision === 'expand'
      const goesOn = isAdopted && decisionBecause === undefined ? decision : undefined
      if (!claimsRight && (goesOn === undefined || predictionHeld === 'no')) continue
      const { expected, seen, before, less, counted } = setback
      const values = { expected, seen, before, less, counted, claimsRight, goesOn }
      yield { entry: cycle, field: [claimsRight ? 'predictionHeld' : 'decision'], message: 'away', values }
    }
  },
})

const isPast = ({ better, stopIf }: Measure, value: number): boolean =>
  stopIf !== undefined && (better === 'up' ? value < stopIf : value > stopIf)

const names = (text: string | undefined, { id, name }: Measure): boolean =>
  [id, name].some((word) => text?.toLowerCase().includes(word.toLowerCase()))
