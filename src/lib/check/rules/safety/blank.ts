import { exampleStage } from '../../example-stage.ts'
import { listStages, schoolScale } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

/** Asked as soon as a cycle is planned: it is one of the eight questions before a test. */
export const blank = defineRule({
  id: 'safety/blank',
  severity: 'stop',
  summary: 'A planned test does not say what the worst is that could happen.',
  why: 'A test is safe to try when the team knows who could be hurt and how to undo it. With a whole school in it, that has to be written down first (Education Elements, “safe to try”).',
  messages: {
    missing: () =>
      'What is the worst that could happen, to whom, and how would you undo it? Two sentences under `safeToTry` are enough.',
    school: () =>
      'A whole school or more takes part, and nothing says what could go wrong. What is the worst that could happen, to whom, and how would you undo it? Add it under `safeToTry` before the page is published.',
  },
  examples: {
    passes: [
      exampleStage('safeToTry: A code could feel cold. Comments can come back on any day.\n', [5]),
      exampleStage('', []),
    ],
    fails: [exampleStage('', [2]), exampleStage('', [5])],
  },
  *check({ graph }) {
    for (const { prototype, cycles, scale } of listStages(graph)) {
      if (prototype.data.safeToTry || cycles.length === 0) continue
      const place = { entry: prototype, field: ['change'], atKey: true, values: undefined }
      if (scale >= schoolScale) yield { ...place, message: 'school' }
      else yield { ...place, message: 'missing', severity: 'tip' }
    }
  },
})
