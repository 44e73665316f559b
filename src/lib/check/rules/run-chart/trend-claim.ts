import type { AnyEntry, Entry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import type { FieldPath } from '../../../content/issue.ts'
import { chartsOf } from '../../../knowledge/measure-chart.ts'
import { exampleChart } from '../../example-chart.ts'
import { defineRule } from '../../rule.ts'
import { findTrendClaim } from '../../trend-words.ts'

/** A longer climb than this is rare enough by chance to be spoken of. */
const longestByChance = 5

const before = [52, 55, 52, 54, 50, 55, 53, 54]
const rising = [51, 52, 54, 56, 57]
const claim = (words: string, after = rising, lang = 'en') =>
  exampleChart({ before, after, cycle: `lang: ${lang}\nlearned: ${words}\n` })

export const trendClaim = defineRule({
  id: 'run-chart/trend-claim',
  severity: 'tip',
  summary: 'A text claims a trend that the numbers do not show yet.',
  why: 'Five rising values look like a trend and mean little: rules for trends find almost nothing that is really there (Anhøj and Olesen 2014). A long row on one side of the usual level says more.',
  messages: {
    claimed: ({ match, longest }: { match: string; longest: number }) =>
      `“${match}” says more than the chart does: at most ${longest} values in a row move one way, and that happens by chance more often than people think. Say what was counted, from where to where, and wait for a long row on one side of the usual level.`,
  },
  examples: {
    passes: [
      claim('Drafts rose from 54 to 57 in two weeks.'),
      claim('Drafts are going up.', [58, 60, 59, 62, 61, 64, 63, 65]),
      claim('Drafts are going up.', [51, 52, 54, 56, 57, 58]),
      claim('There is no trend yet.'),
    ],
    fails: [
      claim('Drafts are going up.'),
      claim('We see a clear trend.'),
      claim('El número de borradores va subiendo.', rising, 'es'),
    ],
  },
  *check({ graph, zone }) {
    const charts = Map.groupBy(chartsOf(graph), ({ prototype }) => prototype)
    for (const [prototype, ofPrototype] of charts) {
      if (ofPrototype.some(({ chart: { verdict } }) => verdict === 'shift' || verdict === 'crossings'))
        continue
      const climbs = ofPrototype.map(({ chart }) => longestClimb(chart.points.map(({ value }) => value)))
      const longest = Math.max(...climbs)
      if (longest > longestByChance) continue
      for (const { entry, field, text } of textsOf(graph, prototype)) {
        const match = findTrendClaim(text, entry.data.lang ?? zone.languages[0] ?? 'en')
        if (match) yield { entry, field, message: 'claimed', values: { match, longest } }
      }
    }
  },
})

/** How many values in a row move one way; equal ones end the row. */
function longestClimb(values: readonly number[]): number {
  let [longest, length, direction] = [Math.min(1, values.length), 1, 0]
  for (let at = 1; at < values.length; at += 1) {
    const step = Math.sign((values[at] ?? 0) - (values[at - 1] ?? 0))
    length = step === 0 ? 1 : step === direction ? length + 1 : 2
    direction = step
    longest = Math.max(longest, length)
  }
  return longest
}

interface Text {
  entry: AnyEntry
  field: FieldPath
  text: string
}

/** What the team itself says of its numbers. */
function textsOf(graph: KnowledgeGraph, prototype: Entry<'prototype'>): Text[] {
  const cycles = graph.cyclesOf(prototype)
  return [
    ...(['plainWords', 'earlyWin'] as const).flatMap((field) => {
      const text = prototype.data[field]
      return text ? [{ entry: prototype, field: [field], text }] : []
    }),
    ...cycles.flatMap((entry) =>
      (['observations', 'learned', 'decisionBecause'] as const).flatMap((field) => {
        const text = entry.data[field]
        return text ? [{ entry, field: [field], text }] : []
      }),
    ),
  ]
}
