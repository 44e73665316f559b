import { defineRule } from '../../rule.ts'
import { exampleTool, isBought } from '../../tool-status.ts'

const goal = {
  'goals/drafts.mdx': '---\ntitle: More drafts\nplainWords: More students finish a draft.\n---\n',
}
const tool = (status: string, more = '') => ({
  ...goal,
  'tool-choices/tablets.mdx': exampleTool(status, more),
})

export const noGoal = defineRule({
  id: 'tool-choice/no-goal',
  severity: 'fix',
  summary: 'A device or a program is chosen without a goal it serves.',
  why: 'Devices bought before anyone says what they are for end up in a cupboard, or in the news. Choose by the goal for students (Education Elements 2016).',
  messages: {
    none: () =>
      'Which goal does this serve? Name it under `goals`, and say under `forWhat` what students will do that they cannot do now. Without a goal, any tool looks good.',
  },
  examples: {
    passes: [tool('buy', 'goals: [drafts]\n'), tool('ended')],
    fails: [tool('buy'), tool('considering')],
  },
  *check({ graph }) {
    for (const entry of graph.all('tool-choice')) {
      const { goals, status } = entry.data
      if (goals?.length || status === 'ended') continue
      yield { entry, message: 'none', values: undefined, severity: isBought(status) ? 'fix' : 'tip' }
    }
  },
})
