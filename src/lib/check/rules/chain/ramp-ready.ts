import { cycleNumber } from '../../../content/kinds.ts'
import { isClosed } from '../../../knowledge/cycle-state.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { isCounted } from '../../../knowledge/measures.ts'
import { defineRule } from '../../rule.ts'

const gradeOrDepartment = 4

/** What a team has before it goes wide. */
export type Need = 'driver' | 'cycles' | 'reflection' | 'measure' | 'success'

const inWords: Record<Need, string> = {
  driver: 'the driver of the goal that this works on',
  cycles: 'two finished cycles',
  reflection: 'what you learned from one of them',
  measure: 'one thing you count or score',
  success: 'a smaller cycle that ended with “adopt” or “expand”',
}

const cycle = (decision: string) =>
  `---\nscale: 2\nobservations: It took half the time.\nlearned: Show each code once.\ndecision: ${decision}\n---\n`
const example = (more: string, decision = 'expand') => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    `${more}measures:\n  - { id: minutes, name: Minutes a set, kind: time, role: outcome, better: down }\n`,
  ),
  'prototypes/margin-codes/cycle-01.mdx': cycle('adapt'),
  'prototypes/margin-codes/cycle-02.mdx': cycle(decision),
  'prototypes/margin-codes/cycle-03.mdx': '---\nscale: 4\n---\n',
})

export const rampReady = defineRule({
  id: 'chain/ramp-ready',
  severity: 'info',
  summary: 'A prototype goes to a whole grade or wider before the groundwork is there.',
  why: 'New York City’s handbook asks for a driver, two cycles, a look back, a measure and success at small scale before a change goes wide.',
  messages: {
    missing: ({ needs }: { needs: readonly Need[] }) =>
      `Before this goes to a whole grade or wider, you still need: ${needs.map((need) => inWords[need]).join(', ')}.`,
  },
  examples: {
    passes: [example('driver: time-to-respond\n'), example('driver: time-to-respond\n', 'adopt')],
    fails: [
      example('driver: time-to-respond\n', 'adapt'),
      example(''),
      {
        'prototypes/margin-codes/index.mdx': examplePrototype(),
        'prototypes/margin-codes/cycle-01.mdx': '---\nscale: 5\n---\n',
      },
    ],
  },
  *check({ graph }) {
    for (const prototype of graph.all('prototype')) {
      const cycles = graph.cyclesOf(prototype)
      const wide = cycles.find(({ data }) => (data.scale ?? 1) >= gradeOrDepartment)
      if (!wide) continue
      const finished = cycles.filter((item) => cycleNumber(item.id) < cycleNumber(wide.id) && isClosed(item))
      const met: Record<Need, boolean> = {
        driver: prototype.data.driver !== undefined,
        cycles: finished.length >= 2,
        reflection: finished.some(({ data }) => data.learned !== undefined),
        measure: (prototype.data.measures ?? []).some(isCounted),
        success: finished.some(({ data }) => data.decision === 'adopt' || data.decision === 'expand'),
      }
      const needs = (Object.keys(met) as Need[]).filter((need) => !met[need])
      if (needs.length > 0) yield { entry: wide, field: ['scale'], message: 'missing', values: { needs } }
    }
  },
})
