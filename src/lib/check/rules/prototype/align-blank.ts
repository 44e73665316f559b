import { exampleStage } from '../../example-stage.ts'
import { listStages, sharedScale } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

export const alignBlank = defineRule({
  id: 'prototype/align-blank',
  severity: 'fix',
  summary: 'A test with several classes does not say how it fits the curriculum.',
  why: 'New ways of teaching that leave the curriculum without saying so make teachers choose between the two (Education Elements, risk 2).',
  messages: {
    blank: () =>
      'What does this fit or replace in the curriculum? Write it under `fitsWith`. If it departs from the plan, say under `departsFrom` how teachers get there.',
  },
  examples: {
    passes: [exampleStage('fitsWith: The weekly text of the course.\n', [3]), exampleStage('', [2])],
    fails: [exampleStage('', [2, 3])],
  },
  *check({ graph }) {
    for (const { prototype, scale } of listStages(graph)) {
      const { fitsWith, departsFrom } = prototype.data
      if (scale >= sharedScale && !fitsWith && !departsFrom)
        yield { entry: prototype, message: 'blank', values: undefined }
    }
  },
})
