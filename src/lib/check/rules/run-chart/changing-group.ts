import { quote } from '../../../content/issue.ts'
import { chartsOf } from '../../../knowledge/measure-chart.ts'
import { medianOf } from '../../../knowledge/run-chart.ts'
import { exampleChart } from '../../example-chart.ts'
import { defineRule } from '../../rule.ts'

interface Group {
  name: string
  students: number
  usual: number
  date: string
}

const mostChange = 0.3

const before = [52, 55, 52, 54]
const after = [58, 60]

export const changingGroup = defineRule({
  id: 'run-chart/changing-group',
  severity: 'tip',
  summary: 'A percent is about far more or far fewer students on some days.',
  why: 'When the group changes, the percent can move though nobody did anything differently. A percent of few students also jumps more.',
  messages: {
    changed: ({ name, students, usual, date }: Group) =>
      `“${name}” is about ${students} students on ${date} and about ${usual} on most days. Compare with care: a percent can move because the group changed. Count the same group each time, or say under \`note\` why it differs.`,
  },
  examples: {
    passes: [
      exampleChart({ before, after, students: [100, 110, 104, 98, 90, 75] }),
      exampleChart({ before, after }),
      exampleChart({ before, after, students: [100, 110, 104, 98, 90, 60], measure: ', unit: points' }),
    ],
    fails: [exampleChart({ before, after, students: [100, 110, 104, 98, 90, 60] })],
  },
  *check({ graph }) {
    for (const { measure, chart, path } of chartsOf(graph)) {
      if (!(measure.unit?.startsWith('%') ?? measure.kind === 'percent')) continue
      const groups = chart.points.flatMap(({ n, date, line, note }) => (n ? [{ n, date, line, note }] : []))
      if (groups.length < 2) continue
      const usual = medianOf(groups.map(({ n }) => n))
      const far = ({ n }: { n: number }) => Math.abs(n - usual)
      const [farthest] = groups.filter(({ note }) => !note).sort((a, b) => far(b) - far(a))
      if (!farthest || far(farthest) <= mostChange * usual) continue
      const seen = { students: farthest.n, usual: Math.round(usual), date: farthest.date }
      yield { path, line: farthest.line, message: 'changed', values: { name: quote(measure.name), ...seen } }
    }
  },
})
