import { quote } from '../../../content/issue.ts'
import { cycleNumber } from '../../../content/kinds.ts'
import { prototypeOf, stepsOf } from '../../../knowledge/chain.ts'
import { defineRule } from '../../rule.ts'
import { saysTheSame } from '../../same-words.ts'

interface Values {
  before: number
  after: number
  next: string
}

const example = (decision: string, second: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---
change: Codes in the margin instead of comments.
decision: ${decision}
next: Show how to answer each code.
---
`,
  'prototypes/margin-codes/cycle-02.mdx': `---\n${second}\n---\n`,
})

export const unanswered = defineRule({
  id: 'chain/unanswered',
  severity: 'fix',
  summary: 'A cycle decided to change something, and the next one looks the same.',
  why: 'A chain of cycles learns when each one answers the decision of the one before (Taylor et al. 2014).',
  messages: {
    empty: ({ before, after, next }: Values) =>
      `Cycle ${before} decided to adapt: “${next}”. Cycle ${after} does not say what is different. Write it under \`change\`.`,
    same: ({ before, after, next }: Values) =>
      `Cycle ${before} decided to adapt: “${next}”. Cycle ${after} looks the same as cycle ${before}. What is different? Write it under \`change\`.`,
  },
  examples: {
    passes: [
      example('adapt', 'change: Codes in the margin, and the teacher shows how to answer each one.'),
      example('expand', 'change: Codes in the margin instead of comments.'),
    ],
    fails: [
      example('adapt', 'scale: 2'),
      example('adapt', 'change: The same codes in the margin instead of comments'),
    ],
  },
  *check({ graph }) {
    for (const { before, after } of stepsOf(graph)) {
      const { decision, next } = before.data
      if (decision !== 'adapt' || next === undefined) continue
      const then = before.data.change ?? prototypeOf(graph, before)?.data.change
      const { change } = after.data
      if (change !== undefined && (then === undefined || !saysTheSame(change, then))) continue
      const values = {
        before: cycleNumber(before.id),
        after: cycleNumber(after.id),
        next: quote(next.replace(/[.\s]+$/, '')),
      }
      const message = change === undefined ? 'empty' : 'same'
      yield {
        entry: after,
        field: ['change'],
        message,
        values,
        related: [{ entry: before, field: ['next'] }],
      }
    }
  },
})
