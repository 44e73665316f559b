import { exampleStage } from '../../example-stage.ts'
import { listStages } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

export const noCoach = defineRule({
  id: 'prototype/no-coach',
  severity: 'tip',
  summary: 'A team is in its second cycle and has no coach.',
  why: 'Teachers named time with somebody who helps as what they lacked most (CRPE 2018). A coach also sees what a team no longer notices.',
  messages: {
    missing: () =>
      'No coach yet. Would one help with the next cycle? Add the role under `coach`, or ask for one.',
    ask: ({ contact }: { contact: string }) =>
      `No coach yet. Would one help with the next cycle? Ask: ${contact}. Then add the role under \`coach\`.`,
  },
  examples: {
    passes: [exampleStage('coach: literacy coach\n', [2, 2]), exampleStage('', [2])],
    fails: [exampleStage('', [2, 2])],
  },
  *check({ graph, zone }) {
    for (const { prototype, cycles } of listStages(graph)) {
      if (prototype.data.coach || cycles.length < 2) continue
      if (zone.contact) yield { entry: prototype, message: 'ask', values: { contact: zone.contact } }
      else yield { entry: prototype, message: 'missing', values: undefined }
    }
  },
})
