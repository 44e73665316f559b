import { cycleNumber } from '../../../content/kinds.ts'
import { prototypeOf, stepsOf } from '../../../knowledge/chain.ts'
import { defineRule } from '../../rule.ts'
import { saysTheSame } from '../../same-words.ts'

const example = (decision: string, change: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nchange: Codes in the margin.\ndecision: ${decision}\n---\n`,
  'prototypes/margin-codes/cycle-02.mdx': `---\nscale: 2\n${change}---\n`,
})

export const ignored = defineRule({
  id: 'chain/ignored',
  severity: 'fix',
  summary: 'A cycle says “abandon”, and another follows with the same change.',
  why: 'Leaders and other schools go by the decision. Two answers to one question help nobody.',
  messages: {
    ignored: ({ before, after }: { before: number; after: number }) =>
      `Cycle ${before} says “abandon”, yet cycle ${after} goes on with the same change. Reopen the decision of cycle ${before}, or start a new prototype.`,
  },
  examples: {
    passes: [example('abandon', 'change: Spoken feedback to the whole class.\n'), example('adapt', '')],
    fails: [example('abandon', ''), example('abandon', 'change: Codes in the margin again.\n')],
  },
  *check({ graph }) {
    for (const { before, after } of stepsOf(graph)) {
      if (before.data.decision !== 'abandon') continue
      const then = before.data.change ?? prototypeOf(graph, before)?.data.change
      const { change } = after.data
      if (change !== undefined && (then === undefined || !saysTheSame(change, then))) continue
      const values = { before: cycleNumber(before.id), after: cycleNumber(after.id) }
      yield {
        entry: after,
        field: ['change'],
        message: 'ignored',
        values,
        related: [{ entry: before, field: ['decision'] }],
      }
    }
  },
})
