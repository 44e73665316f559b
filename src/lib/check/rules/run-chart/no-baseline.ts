import { quote } from '../../../content/issue.ts'
import { chartsOf } from '../../../knowledge/measure-chart.ts'
import { exampleChart } from '../../example-chart.ts'
import { defineRule } from '../../rule.ts'

interface Missing {
  name: string
  count: number
  day: string
}

export const noBaseline = defineRule({
  id: 'run-chart/no-baseline',
  severity: 'fix',
  summary: 'A chart has fewer than three values before the change.',
  why: 'A change shows only against what was usual before. Three values from before make a usual level, ten make a good one (Knudsen 2019).',
  messages: {
    none: ({ name, day }: Missing) =>
      `“${name}” has no values from before ${day}, when the first cycle starts, so there is nothing to compare with. Old gradebooks or sign-in sheets often have three. Add them as rows.`,
    few: ({ name, count, day }: Missing) =>
      `“${name}” has only ${count === 1 ? 'one value' : `${count} values`} that can be shown from before ${day}, when the first cycle starts. It takes three to know what is usual. Old gradebooks or sign-in sheets may have more.`,
  },
  examples: {
    passes: [
      exampleChart({ before: [52, 55, 53], after: [60, 62] }),
      exampleChart({ before: [52, 55], after: [] }),
    ],
    fails: [
      exampleChart({ before: [52, 55], after: [60, 62] }),
      exampleChart({ before: [], after: [60, 62, 61] }),
      exampleChart({ before: [52, 55, 53], after: [60, 62], students: [8, 28, 28, 28, 28] }),
    ],
  },
  *check({ graph }) {
    for (const { prototype, measure, chart, path, changed } of chartsOf(graph)) {
      const first = chart.points.find(({ before }) => !before)
      if (chart.median !== undefined || changed === undefined || !first) continue
      // What is done only since the change has no level from before.
      if (measure.role === 'process') continue
      const gentle = measure.baseline !== undefined || prototype.data.draft === true
      const count = chart.baselineCount
      yield {
        path,
        line: first.line,
        message: count === 0 ? 'none' : 'few',
        values: { name: quote(measure.name), count, day: changed },
        ...(gentle && { severity: 'tip' as const }),
      }
    }
  },
})
