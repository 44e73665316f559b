import { exampleStage } from '../../example-stage.ts'
import { listStages } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

/** Less than half of what was asked for. */
const enough = 0.5

export const supportGap = defineRule({
  id: 'prototype/support-gap',
  severity: 'info',
  summary: 'A team got less than half of the help it asked for.',
  why: 'When support does not come, teams carry on alone or stop, and the district learns nothing from either (CRPE 2018).',
  messages: {
    gap: ({ asked, got }: { asked: number; got: number }) =>
      `The team asked for ${asked} hours of help and got ${got}. What was in the way, and who can change it?`,
  },
  examples: {
    passes: [
      exampleStage('support: { askedHours: 20, gotHours: 14 }\n', [2]),
      exampleStage('support: { askedHours: 20 }\n', [2]),
    ],
    fails: [exampleStage('support: { askedHours: 30, gotHours: 12 }\n', [2])],
  },
  *check({ graph }) {
    for (const { prototype } of listStages(graph)) {
      const { askedHours: asked = 0, gotHours: got } = prototype.data.support ?? {}
      if (got !== undefined && got < asked * enough)
        yield { entry: prototype, field: ['support', 'gotHours'], message: 'gap', values: { asked, got } }
    }
  },
})
