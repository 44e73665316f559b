import { chainsOf } from '../../../knowledge/chain.ts'
import { isClosed } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'

const file = (decision: string) => `---\nobservations: It took half the time.\ndecision: ${decision}\n---\n`

export const one = defineRule({
  id: 'chain/one',
  severity: 'info',
  summary: 'A prototype is kept after a single cycle.',
  why: 'One cycle in one room can go well for many reasons. Two or more linked cycles are part of what makes a test (Knudsen et al. 2019).',
  messages: {
    one: () =>
      'This was adopted after one cycle. One good cycle is a start. Two in different rooms make it a lesson others trust.',
  },
  examples: {
    passes: [
      { 'prototypes/margin-codes/cycle-01.mdx': file('adapt') },
      {
        'prototypes/margin-codes/cycle-01.mdx': file('adopt'),
        'prototypes/margin-codes/cycle-02.mdx': file('adopt'),
      },
    ],
    fails: [{ 'prototypes/margin-codes/cycle-01.mdx': file('adopt') }],
  },
  *check({ graph }) {
    for (const [cycle, ...others] of chainsOf(graph).values()) {
      if (!cycle || others.length > 0 || !isClosed(cycle) || cycle.data.decision !== 'adopt') continue
      yield { entry: cycle, field: ['decision'], message: 'one', values: undefined }
    }
  },
})
