import { quote } from '../../../content/issue.ts'
import { chartsOf } from '../../../knowledge/measure-chart.ts'
import { exampleChart } from '../../example-chart.ts'
import { defineRule } from '../../rule.ts'

interface Crossed {
  name: string
  times: number
  usual: number
  values: number
  fewest: number
}

const before = [52, 48, 50]
const after = [48, 48, 48, 48, 48, 52, 52, 52, 52, 52]

export const crossings = defineRule({
  id: 'run-chart/crossings',
  severity: 'info',
  summary: 'The line crosses the usual level so seldom that something likely changed.',
  why: 'Values that only go up and down by chance cross the middle about every second time. Few crossings show a slow change that has no single long row (Anhøj and Olesen 2014).',
  messages: {
    few: ({ name, times, usual, values, fewest }: Crossed) =>
      `“${name}”: in ${values} values the line crosses the usual level of ${usual} only ${times === 1 ? 'once' : `${times} times`}; chance alone would do it ${fewest} times or more. A real change is likely. What was different in the high and the low weeks?`,
  },
  examples: {
    passes: [exampleChart({ before: [48, 52, 50], after }), exampleChart({ before, after: [] })],
    fails: [exampleChart({ before, after })],
  },
  *check({ graph }) {
    for (const { measure, chart, path, changed } of chartsOf(graph)) {
      const { verdict, crossings: times, median, useful, crossingLimit, points } = chart
      if (verdict !== 'crossings' || median === undefined) continue
      const first = points.find(({ before: early }) => changed === undefined || !early)
      const seen = { times, usual: median, values: useful, fewest: crossingLimit }
      yield { path, line: first?.line ?? 1, message: 'few', values: { name: quote(measure.name), ...seen } }
    }
  },
})
