import { exampleStage } from '../../example-stage.ts'
import { listStages } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

export const noStudentVoice = defineRule({
  id: 'prototype/no-student-voice',
  severity: 'tip',
  summary: 'After two cycles, nothing is written of what students say.',
  why: 'Students notice what adults cannot see, and they carry what they helped to decide (Education Elements, fall 2016).',
  messages: {
    missing: () =>
      'Two cycles are done. What did students say or decide? Ask three of them and add it under `studentsSay`.',
  },
  examples: {
    passes: [
      exampleStage('studentsSay: They asked to choose their partner.\n', [2, 2], true),
      exampleStage('', [2, 2]),
    ],
    fails: [exampleStage('', [2, 2], true)],
  },
  *check({ graph }) {
    for (const { prototype, closed } of listStages(graph)) {
      if (closed >= 2 && !prototype.data.studentsSay)
        yield { entry: prototype, message: 'missing', values: undefined }
    }
  },
})
