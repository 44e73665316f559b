import { quote } from '../../../content/issue.ts'
import { chartsOf } from '../../../knowledge/measure-chart.ts'
import { exampleChart } from '../../example-chart.ts'
import { defineRule } from '../../rule.ts'
import type { SeenRun } from './shift.ts'

type EarlyRun = SeenRun & { more: number }

const before = [52, 55, 52, 54, 50, 55, 53, 54]
const six = [58, 60, 59, 62, 61, 64]

export const early = defineRule({
  id: 'run-chart/early',
  severity: 'info',
  summary: 'Six values in a row lie on one side of the usual level: promising, not yet sure.',
  why: 'Improvement teams look up at six in a row (IHI). In a longer chart, chance alone gives six quite often, so it takes a few more to be sure (Anhøj and Olesen 2014).',
  messages: {
    wanted: ({ name, length, side, usual, from, more }: EarlyRun) =>
      `“${name}”: ${length} values in a row ${side} the usual level of ${usual}, from ${from} on. That is promising. Keep counting: it takes at least ${more} more in this row to rule out chance.`,
    unwanted: ({ name, length, side, usual, from, more }: EarlyRun) =>
      `“${name}”: ${length} values in a row ${side} the usual level of ${usual}, from ${from} on, and not on the side that was hoped for. It takes at least ${more} more to rule out chance. Do not wait to ask why.`,
  },
  examples: {
    passes: [
      exampleChart({ before, after: six.slice(1) }),
      exampleChart({ before, after: [...six, 63, 65] }),
      exampleChart({ before: before.slice(0, 3), after: six }),
    ],
    fails: [exampleChart({ before, after: six }), exampleChart({ before, after: six, better: 'down' })],
  },
  *check({ graph }) {
    for (const { measure, chart, path } of chartsOf(graph)) {
      const { verdict, longestRun, median, runLimit } = chart
      if (verdict !== 'early' || !longestRun || median === undefined) continue
      const { length, side, from } = longestRun
      const line = chart.points.find(({ date }) => date === from)?.line ?? 1
      const message = (side === 'above') === (measure.better === 'up') ? 'wanted' : 'unwanted'
      const seen = { name: quote(measure.name), length, side, usual: median, from }
      yield { path, line, message, values: { ...seen, more: runLimit + 1 - length } }
    }
  },
})
