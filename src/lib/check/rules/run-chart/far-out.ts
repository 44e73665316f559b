import { quote } from '../../../content/issue.ts'
import { findFarOut } from '../../../knowledge/far-out.ts'
import { chartsOf } from '../../../knowledge/measure-chart.ts'
import { exampleChart } from '../../example-chart.ts'
import { defineRule } from '../../rule.ts'

interface Apart {
  name: string
  value: number
  date: string
  lowest: number
  highest: number
}

const before = [52, 55, 52, 54, 50, 55, 53, 54]
const after = [58, 62, 59, 63, 66, 64, 68, 70]

export const farOut = defineRule({
  id: 'run-chart/far-out',
  severity: 'tip',
  summary: 'One value stands far apart from the others.',
  why: 'A value far outside is most often a slip of the keys or a day unlike others, and left alone it bends every reading of the chart (IHI; the limit is from Tukey 1977).',
  messages: {
    apart: ({ name, value, date, lowest, highest }: Apart) =>
      `“${name}” was ${value} on ${date}; the other values lie between ${lowest} and ${highest}. A typing slip, a snow day, or something real? Correct the number, or say under \`note\` what happened that day.`,
  },
  examples: {
    passes: [
      exampleChart({ before, after }),
      exampleChart({ before: [52, 55, 52, 54, 50, 55], after: [520] }),
      exampleChart({ before: [0, 0, 0, 0, 0, 0, 0, 1], after: [] }),
    ],
    fails: [
      exampleChart({ before: [52, 55, 52, 540, 50, 55, 53, 54], after }),
      exampleChart({ before, after: [58, 62, 5, 63, 66, 64, 62, 65] }),
    ],
  },
  *check({ graph }) {
    for (const { measure, chart, path } of chartsOf(graph)) {
      // What the change brought is not far out, so the weeks before it and after it are looked at apart.
      const stretches = Object.values(Object.groupBy(chart.points, ({ before }) => `${before}`))
      for (const { point, lowest, highest } of stretches.flatMap((stretch) => findFarOut(stretch ?? []))) {
        const { value, date, line, note } = point
        if (note) continue
        const values = { name: quote(measure.name), value, date, lowest, highest }
        yield { path, line, message: 'apart', values }
      }
    }
  },
})
