import { defineReadingRule } from '../../rule.ts'

const lesson = (line: string) => ({
  'lessons/costs.mdx': `---\ntitle: Costs\nclaim: Ask first.\n${line}\n---\n`,
})

export const cutOff = defineReadingRule({
  id: 'frontmatter/cut-off',
  severity: 'fix',
  summary: 'Words after the sign # are left out.',
  why: 'In the fields, a space and # start a note to oneself that no page shows. Words that were meant for readers get lost this way.',
  messages: {
    note: ({ better }: { better: string }) => `Everything after # is left out. Write: ${better}`,
  },
  examples: {
    passes: [
      lesson('event: # nothing yet'),
      lesson('event: "#1 spring fair"'),
      lesson('event: Fair # not sure'),
    ],
    fails: [lesson('event: #1 spring fair'), lesson('event: Spring fair #2')],
  },
})
