import { exampleStage } from '../../example-stage.ts'
import { listStages, sharedScale } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

export const rigorBlank = defineRule({
  id: 'prototype/rigor-blank',
  severity: 'tip',
  summary: 'Nothing says how the work stays at grade level.',
  why: 'In many classrooms that let students choose and go at their own pace, the tasks were below grade level, and nobody had looked (CRPE 2018).',
  messages: {
    missing: () =>
      'How do you know that the work stays at grade level? One look at ten tasks is enough. Add it under `gradeLevelWork`.',
  },
  examples: {
    passes: [
      exampleStage('gradeLevelWork: Two teachers read ten drafts against the grade-level row.\n', [3, 3]),
      exampleStage('', [2, 2]),
    ],
    fails: [exampleStage('', [3, 3]), exampleStage('', [2, 2, 2])],
  },
  *check({ graph }) {
    for (const { prototype, closed, scale } of listStages(graph)) {
      if (prototype.data.gradeLevelWork) continue
      if (closed >= 2 || (closed > 0 && scale >= sharedScale))
        yield { entry: prototype, message: 'missing', values: undefined }
    }
  },
})
