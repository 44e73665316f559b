import { exampleStage } from '../../example-stage.ts'
import { listStages } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

export const alignAddOn = defineRule({
  id: 'prototype/align-add-on',
  severity: 'tip',
  summary: 'A prototype that has been tried does not say what it grows from.',
  why: 'What grows from something teachers already do is kept; what comes on top is dropped first. “Align it, don’t add it” (Education Elements, fall 2016).',
  messages: {
    missing: () => 'What do you already do that this grows from? Add it under `buildsOn`.',
  },
  examples: {
    passes: [exampleStage('buildsOn: The weekly marking of books.\n', [2, 2]), exampleStage('', [2])],
    fails: [exampleStage('', [2, 2])],
  },
  *check({ graph }) {
    for (const { prototype, closed } of listStages(graph)) {
      if (closed > 0 && !prototype.data.buildsOn)
        yield { entry: prototype, message: 'missing', values: undefined }
    }
  },
})
