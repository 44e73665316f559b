import { findNearest } from '../../../content/nearest.ts'
import { quote } from '../../../content/issue.ts'
import { cycleNumber } from '../../../content/kinds.ts'
import { isClosed } from '../../../knowledge/cycle-state.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { droppedMeasure, measuredIn, switchedMeasures, unlistedResults } from '../../measure-changes.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { defineRule } from '../../rule.ts'

interface Unlisted {
  id: string
  near: readonly string[]
  known: string
}

const example = (baseline: string, first: string, second: string) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(`measures:
  - { id: minutes, name: Minutes a set, kind: time, role: outcome, better: down${baseline} }
  - { id: slips, name: Slips put right, kind: count, role: outcome, better: up }
`),
  'prototypes/margin-codes/cycle-01.mdx': `---\nresults: [{ measure: ${first}, value: 30 }]\ndecision: adapt\n---\n`,
  'prototypes/margin-codes/cycle-02.mdx': `---\nresults: [{ measure: ${second}, value: 28 }]\ndecision: adopt\n---\n`,
})
const from120 = ', baseline: { value: 120 }'

export const measureSwitch = defineRule({
  id: 'chain/measure-switch',
  severity: 'fix',
  summary: 'What is counted changes between the start and a cycle, or between two cycles.',
  why: 'Two numbers can be compared only when they count the same thing. This happens in careful work too: one real inquiry counted kinds of questions before, and pupils who were asked after.',
  messages: {
    cycles: ({ from, to, before, after }: { from: number; to: number; before: string; after: string }) =>
      `Cycle ${from} counted “${before}”, cycle ${to} counted “${after}”, so they can’t be compared. Count the old one once more next to the new one.`,
    baseline: ({ name, other }: { name: string; other: string }) =>
      `The number from before for “${name}” counts something else (“${other}”), so the two can’t be compared. Count the same thing once more, before and after.`,
    dropped: ({ before, after }: { before: string; after: string }) =>
      `The number from before is of “${before}”, the results are of “${after}”, so they can’t be compared. Count “${before}” once more next to the new one.`,
    predicted: ({ id, near, known }: Unlisted) =>
      `The prediction names a measure that the prototype does not list: “${id}”.${didYouMean.en(near)} ${known ? `Use one of these: ${known}. Or add` : 'Add'} it to \`measures\`.`,
    unlisted: ({ id, near, known }: Unlisted) =>
      `The results name a measure that the prototype does not list: “${id}”.${didYouMean.en(near)} ${known ? `Use one of these: ${known}. Or add` : 'Add'} it to \`measures\`.`,
  },
  examples: {
    passes: [example(from120, 'minutes', 'minutes'), example('', 'minutes', 'minutes')],
    fails: [
      example('', 'minutes', 'slips'),
      example(', baseline: { value: 6, measure: slips }', 'minutes', 'minutes'),
      example(from120, 'slips', 'slips'),
      example(from120, 'minutes', 'minute'),
      {
        ...example('', 'minutes', 'minutes'),
        'prototypes/margin-codes/cycle-03.mdx': '---\nprediction: { measure: minute, value: 25 }\n---\n',
      },
    ],
  },
  *check({ graph }) {
    for (const prototype of graph.all('prototype')) {
      const cycles = graph.cyclesOf(prototype)
      const measures = prototype.data.measures ?? []
      const ids = measures.map((measure) => measure.id)
      const known = quote(ids.join(', '), 200)
      for (const { cycle, index, id } of unlistedResults(cycles, measures)) {
        const values = { id: quote(id), near: findNearest(id, ids), known }
        yield { entry: cycle, field: ['results', index, 'measure'], message: 'unlisted', values }
      }
      for (const cycle of cycles) {
        const id = cycle.data.prediction?.measure
        if (id === undefined || ids.includes(id) || measuredIn(cycle).includes(id)) continue
        const values = { id: quote(id), near: findNearest(id, ids), known }
        yield { entry: cycle, field: ['prediction', 'measure'], message: 'predicted', values }
      }
      const foreign = [...measures.entries()].filter(
        ([, { id, baseline }]) => (baseline?.measure ?? id) !== id,
      )
      for (const [index, { name, baseline }] of foreign) {
        const other =
          measures.find((measure) => measure.id === baseline?.measure)?.name ?? baseline?.measure ?? ''
        const values = { name: quote(name), other: quote(other) }
        yield {
          entry: prototype,
          field: ['measures', index, 'baseline', 'measure'],
          message: 'baseline',
          values,
        }
      }
      const closed = cycles.filter(isClosed)
      const measured = new Set([
        ...closed.flatMap(measuredIn),
        ...graph.points(prototype).map((point) => point.measure),
      ])
      const dropped = foreign.length === 0 ? droppedMeasure(measures, measured) : undefined
      if (dropped) {
        const values = { before: quote(dropped.before.name), after: quote(dropped.after.name) }
        const field = ['measures', measures.indexOf(dropped.before), 'baseline']
        yield { entry: prototype, field, message: 'dropped', values }
      }
      for (const { previous, cycle, before, after } of switchedMeasures(closed, measures)) {
        const numbers = { from: cycleNumber(previous.id), to: cycleNumber(cycle.id) }
        const values = { ...numbers, before: quote(before.name), after: quote(after.name) }
        yield {
          entry: cycle,
          field: ['results'],
          atKey: true,
          message: 'cycles',
          values,
          related: [{ entry: previous }],
        }
      }
    }
  },
})
