import { quote } from '../../../content/issue.ts'
import { exampleStage } from '../../example-stage.ts'
import { listStages } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

const nobody = /^(?:none|no ?one|nobody|no|n\/?a|nothing|nadie|ningun[oa]|ninguno de ellos|no aplica)[.!]?$/i

/** Asked as soon as a cycle is planned: it is one of the eight questions before a test. */
export const leftOut = defineRule({
  id: 'prototype/left-out',
  severity: 'tip',
  summary: 'A planned test does not say who could miss out.',
  why: 'What works for most can pass some by, and they are the ones a school can least afford to miss (CRPE 2018).',
  messages: {
    missing: () =>
      'Who could miss out: those who are often absent, are new to English, or need a quiet place? Add it under `leftOut`, with what you do about it.',
    nobody: ({ found }: { found: string }) =>
      `“${found}”: is that so? Think of those who are often absent, are new to English, or need a quiet place.`,
  },
  examples: {
    passes: [
      exampleStage('leftOut: Students who are often absent. A partner keeps their codes.\n', [2]),
      exampleStage('', []),
    ],
    fails: [exampleStage('', [2]), exampleStage('leftOut: Nobody.\n', [2])],
  },
  *check({ graph }) {
    for (const { prototype, cycles } of listStages(graph)) {
      const { leftOut } = prototype.data
      if (cycles.length === 0) continue
      if (!leftOut) yield { entry: prototype, message: 'missing', values: undefined }
      else if (nobody.test(leftOut.trim()))
        yield {
          entry: prototype,
          field: ['leftOut'],
          message: 'nobody',
          values: { found: quote(leftOut.replace(/\.$/, '')) },
        }
    }
  },
})
