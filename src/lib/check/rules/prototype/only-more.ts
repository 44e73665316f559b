import { exampleStage } from '../../example-stage.ts'
import { listStages, wideScale } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

const more = 'doMore:\n  - Write codes in the margin.\n'

export const onlyMore = defineRule({
  id: 'prototype/only-more',
  severity: 'fix',
  summary: 'A prototype asks people to do more and takes nothing away.',
  why: 'New work on top of old work wears people out, and then the new work goes. Schools do better with fewer things done well (Education Elements; EEF).',
  messages: {
    nothing: () =>
      'People do more here and stop doing nothing. What can they leave out to make room? Add it under `stopDoing`.',
  },
  examples: {
    passes: [exampleStage(`${more}stopDoing:\n  - Written comments.\n`, [4]), exampleStage('', [4])],
    fails: [exampleStage(more, [2]), exampleStage(more, [4])],
  },
  *check({ graph }) {
    for (const { prototype, scale } of listStages(graph)) {
      const { doMore = [], stopDoing = [] } = prototype.data
      if (doMore.length === 0 || stopDoing.length > 0) continue
      const severity = scale >= wideScale ? 'fix' : 'tip'
      yield {
        entry: prototype,
        field: ['doMore'],
        atKey: true,
        message: 'nothing',
        values: undefined,
        severity,
      }
    }
  },
})
