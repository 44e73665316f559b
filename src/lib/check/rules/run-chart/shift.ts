import { quote } from '../../../content/issue.ts'
import { chartsOf } from '../../../knowledge/measure-chart.ts'
import { exampleChart } from '../../example-chart.ts'
import { defineRule } from '../../rule.ts'

export interface SeenRun {
  name: string
  length: number
  side: 'above' | 'below'
  usual: number
  from: string
}

const before = [52, 55, 52, 54, 50, 55, 53, 54]
const eight = [58, 60, 59, 62, 61, 64, 63, 65]

export const shift = defineRule({
  id: 'run-chart/shift',
  severity: 'info',
  summary: 'So many values in a row lie on one side of the usual level that something really changed.',
  why: 'A long row on one side is rare by chance. The limit grows with the number of values, so false alarms stay near one chart in twenty (Anhøj and Olesen 2014).',
  messages: {
    wanted: ({ name, length, side, usual, from }: SeenRun) =>
      `“${name}”: ${length} values in a row ${side} the usual level of ${usual}, from ${from} on. Something really changed, and it is the change that was hoped for. Others will want to know what it was.`,
    unwanted: ({ name, length, side, usual, from }: SeenRun) =>
      `“${name}”: ${length} values in a row ${side} the usual level of ${usual}, from ${from} on. Something really changed, and not the way that was hoped for. Find out what it was before going on.`,
  },
  examples: {
    passes: [exampleChart({ before, after: eight.slice(1) }), exampleChart({ before, after: [] })],
    fails: [
      exampleChart({ before, after: eight }),
      exampleChart({ before, after: eight, better: 'down' }),
      exampleChart({ before, after: eight.map((value) => value - 20) }),
    ],
  },
  *check({ graph }) {
    for (const { measure, chart, path } of chartsOf(graph)) {
      const { verdict, longestRun, median } = chart
      if (verdict !== 'shift' || !longestRun || median === undefined) continue
      const { length, side, from } = longestRun
      const line = chart.points.find(({ date }) => date === from)?.line ?? 1
      const message = (side === 'above') === (measure.better === 'up') ? 'wanted' : 'unwanted'
      yield { path, line, message, values: { name: quote(measure.name), length, side, usual: median, from } }
    }
  },
})
