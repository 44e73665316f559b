import { quote } from '../../../content/issue.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { isCounted } from '../../../knowledge/measures.ts'
import { defineRule } from '../../rule.ts'

const measuring = (...kinds: string[]) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    `measures:\n${kinds.map((kind, at) => `  - { id: m${at}, name: Answers, kind: ${kind}, role: outcome, better: up }\n`).join('')}`,
  ),
})

/** A prototype without any measure is left to `cycle/no-measure`. */
export const onlyJudgement = defineRule({
  id: 'prototype/only-judgement',
  severity: 'fix',
  summary: 'All that a prototype looks at is somebody’s judgement.',
  why: 'Many schools went by their own judgement and by how engaged students looked, and could not tell later what had helped (CRPE 2018).',
  messages: {
    judgement: ({ names }: { names: string }) =>
      `Everything you look at is a judgement: ${names}. Add one thing you can count or score. Your judgement counts too, but next to a number.`,
  },
  examples: {
    passes: [measuring('judgement', 'count'), { 'prototypes/margin-codes/index.mdx': examplePrototype() }],
    fails: [measuring('judgement'), measuring('judgement', 'judgement')],
  },
  *check({ graph }) {
    for (const prototype of graph.all('prototype')) {
      const measures = prototype.data.measures ?? []
      if (measures.length === 0 || measures.some(isCounted)) continue
      const names = measures.map(({ name }) => `“${quote(name)}”`).join(', ')
      yield { entry: prototype, field: ['measures'], atKey: true, message: 'judgement', values: { names } }
    }
  },
})
