import { cycleId } from '../../../knowledge/chain.ts'
import { cycleNumber, ownerOf } from '../../../content/kinds.ts'
import { defineRule } from '../../rule.ts'

interface Pair {
  cycle: number
  other: number
}

const tree = (cycles: Record<number, string>) =>
  Object.fromEntries(
    Object.entries(cycles).map(([n, more]) => [
      `prototypes/margin-codes/cycle-0${n}.mdx`,
      `---\nscale: 1\n${more}---\n`,
    ]),
  )

export const gap = defineRule({
  id: 'chain/gap',
  severity: 'stop',
  summary: 'A cycle is missing from the chain, or follows one that cannot come before it.',
  why: 'Readers follow a prototype from cycle to cycle. A missing number looks as if something was left out.',
  messages: {
    missing: ({ cycle, other }: Pair) =>
      `There is a cycle ${cycle} but no cycle ${other}. Add the missing file, or rename this one so that the numbers run from 1 without a gap.`,
    follows: ({ cycle, other }: Pair) =>
      `Cycle ${cycle} follows cycle ${other}, but cycle ${other} is missing. Write the number of a cycle that exists under \`follows\`, or leave the line out.`,
    later: ({ cycle, other }: Pair) =>
      `Cycle ${cycle} says that it follows cycle ${other}. A cycle can only follow an earlier one: write a smaller number under \`follows\`, or leave the line out.`,
    zero: () =>
      'This file is called cycle 0. Cycles are counted from 1, so rename it. Numbers from before the change belong in `baseline`.',
  },
  examples: {
    passes: [tree({ 1: '', 2: '', 3: 'follows: 1\n' })],
    fails: [
      tree({ 1: '', 3: '' }),
      tree({ 1: '', 2: 'follows: 9\n' }),
      tree({ 1: 'follows: 2\n', 2: 'follows: 1\n' }),
      tree({ 0: '' }),
    ],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const number = cycleNumber(cycle.id)
      const prototype = ownerOf('cycle', cycle.id)?.id ?? ''
      // A file that cannot be read is there all the same; another rule speaks about it.
      const exists = (other: number) => graph.find('cycle', cycleId(prototype, other)) !== undefined
      if (number === 0) yield { entry: cycle, message: 'zero', values: undefined }
      else if (number > 1 && !exists(number - 1)) {
        yield { entry: cycle, message: 'missing', values: { cycle: number, other: number - 1 } }
      }
      const { follows } = cycle.data
      if (follows === undefined || (follows < number && exists(follows))) continue
      const message = follows >= number ? 'later' : 'follows'
      yield { entry: cycle, field: ['follows'], message, values: { cycle: number, other: follows } }
    }
  },
})
