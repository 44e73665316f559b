import { quote } from '../../../content/issue.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const taking = (minutes: number) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    `measures:\n  - { id: drafts, name: Drafts, kind: count, role: outcome, better: up, minutesAWeek: ${minutes} }\n`,
  ),
})

export const heavyMeasure = defineRule({
  id: 'prototype/heavy-measure',
  severity: 'tip',
  summary: 'A measure takes long to collect.',
  why: 'Measures for improvement have to be light enough to go on when the week is full (Carnegie Foundation on practical measures).',
  messages: {
    heavy: ({ measure, minutes, limit }: { measure: string; minutes: number; limit: number }) =>
      `“${measure}” takes ${minutes} minutes a week to collect, more than ${limit}. Could a sample do: one class, every other week, ten papers?`,
  },
  examples: { passes: [taking(30)], fails: [taking(45)] },
  *check({ graph, zone }) {
    const limit = zone.thresholds.measureMinutesPerWeek
    for (const prototype of graph.all('prototype')) {
      for (const [index, { name, minutesAWeek = 0 }] of (prototype.data.measures ?? []).entries()) {
        if (minutesAWeek <= limit) continue
        yield {
          entry: prototype,
          field: ['measures', index, 'minutesAWeek'],
          message: 'heavy',
          values: { measure: quote(name), minutes: minutesAWeek, limit },
        }
      }
    }
  },
})
