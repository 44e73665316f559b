import { cycleNumber } from '../../../content/kinds.ts'
import { stepsOf } from '../../../knowledge/chain.ts'
import { defineRule } from '../../rule.ts'
import { scaleWords } from '../../scale-words.ts'

/** More steps of the scale ladder than this in one go are a jump. */
const widestStep = 2

const example = (from: number, to: number) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nscale: ${from}\n---\n`,
  'prototypes/margin-codes/cycle-02.mdx': `---\nscale: ${to}\n---\n`,
})

export const jump = defineRule({
  id: 'chain/jump',
  severity: 'tip',
  summary: 'The scale of a prototype rises by more than two steps at once.',
  why: 'Each step wider meets rooms and people that the last one did not. Growing step by step shows where a change stops working (IHI, ramps of cycles).',
  messages: {
    jump: ({ from, to, cycle }: { from: number; to: number; cycle: number }) =>
      `Cycle ${cycle} goes from “${scaleWords(from, 'en')}” to “${scaleWords(to, 'en')}” in one step. Add a cycle in between, in a different kind of class.`,
  },
  examples: { passes: [example(2, 4), example(5, 1)], fails: [example(2, 5)] },
  *check({ graph }) {
    for (const { before, after } of stepsOf(graph)) {
      const [from, to] = [before.data.scale, after.data.scale]
      if (from === undefined || to === undefined || to - from <= widestStep) continue
      const values = { from, to, cycle: cycleNumber(after.id) }
      yield {
        entry: after,
        field: ['scale'],
        message: 'jump',
        values,
        related: [{ entry: before, field: ['scale'] }],
      }
    }
  },
})
