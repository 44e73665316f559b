import { defineReadingRule } from '../../rule.ts'

export const importRule = defineReadingRule({
  id: 'mdx/import',
  severity: 'stop',
  summary: 'A write-up holds a line of program code.',
  why: 'Write-ups are words and numbers. A line that loads or hands out code could run on somebody’s computer, so it is never read.',
  messages: {
    code: ({ excerpt }: { excerpt: string }) =>
      `This line is program code and is left out: “${excerpt}”. Take the line out. If it is an ordinary sentence, start it with another word.`,
  },
  examples: {
    passes: [
      {
        'lessons/costs.mdx':
          '---\ntitle: Costs\nclaim: Ask about costs first.\n---\n\nWe import duties from last year.\n',
      },
    ],
    fails: [
      {
        'lessons/costs.mdx': `---\ntitle: Costs\nclaim: Ask about costs first.\n---\n\nimport secret from './secret.js'\n`,
      },
    ],
  },
})
