import { exampleGoal } from '../../example-goal.ts'
import { defineRule } from '../../rule.ts'

const standing = (track: string) => ({ 'goals/drafts.mdx': exampleGoal({ track }) })

export const noSupport = defineRule({
  id: 'goal/no-support',
  severity: 'fix',
  summary: 'A goal is off track, and the page does not say what help is given now.',
  why: 'A district should agree early how it sees that a goal is off track, and give help at once (Education Elements, six risks). Off track alone is only bad news.',
  messages: {
    missing: () =>
      'Off track needs a “now”: what help is given, by whom, from when? Write it in `supportNow` below `track`.',
  },
  examples: {
    passes: [
      standing('{ is: "off", supportNow: "The literacy lead is at the school on Mondays, since October." }'),
      standing('{ is: watch }'),
    ],
    fails: [standing('{ is: "off" }')],
  },
  *check({ graph }) {
    for (const goal of graph.all('goal')) {
      const { track } = goal.data
      if (track?.is === 'off' && !track.supportNow)
        yield { entry: goal, field: ['track', 'is'], message: 'missing', values: undefined }
    }
  },
})
