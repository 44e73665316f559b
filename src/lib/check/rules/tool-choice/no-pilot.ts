import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'
import { exampleTool, isBought } from '../../tool-status.ts'

const tool = (status: string, more = '') => ({
  'prototypes/tablets/index.mdx': examplePrototype(),
  'tool-choices/tablets.mdx': exampleTool(status, more),
})

export const noPilot = defineRule({
  id: 'tool-choice/no-pilot',
  severity: 'fix',
  summary: 'A tool is bought for all before it was tried in a few classrooms.',
  why: 'A trial in three rooms costs little and shows what the catalog leaves out: logins, breaks, noise, minutes lost. Pilot before you buy for all (Education Elements 2016).',
  messages: {
    none: () =>
      'Where was it tried out? Write the trial up as a prototype, with what got better and what got worse, and name it under `pilot` before the money is promised.',
  },
  examples: {
    passes: [tool('buy', 'pilot: tablets\n'), tool('considering')],
    fails: [tool('buy'), tool('in use')],
  },
  *check({ graph }) {
    for (const entry of graph.all('tool-choice'))
      if (isBought(entry.data.status) && !entry.data.pilot)
        yield { entry, message: 'none', values: undefined }
  },
})
