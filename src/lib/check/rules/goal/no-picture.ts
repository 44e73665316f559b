import { exampleGoal } from '../../example-goal.ts'
import { defineRule } from '../../rule.ts'

const fewest = 2

const example = (fields: Record<string, string | undefined>) => ({ 'goals/drafts.mdx': exampleGoal(fields) })

export const noPicture = defineRule({
  id: 'goal/no-picture',
  severity: 'fix',
  summary: 'A goal does not show what will look different.',
  why: 'When nobody can picture the change, jargon takes the place of the picture, and people cannot tell whether it is going well (Education Elements, six risks).',
  messages: {
    few: ({ lines }: { lines: number }) =>
      `What would a visitor see on an ordinary Tuesday? There ${lines === 1 ? 'is one line' : 'is no line'} about it so far. Add two to \`looksLike\`, or two pairs of \`today\` and \`soon\` to \`todaySoon\`.`,
  },
  examples: {
    passes: [
      example({}),
      example({
        looksLike: '[Students start on a task as they sit down.]',
        todaySoon: '[{ today: The first ten minutes go to settling in., soon: Students start at once. }]',
      }),
    ],
    fails: [example({ looksLike: undefined }), example({ looksLike: '[Students write.]' })],
  },
  *check({ graph }) {
    for (const goal of graph.all('goal')) {
      const { looksLike = [], todaySoon = [] } = goal.data
      const lines = looksLike.length + todaySoon.length
      if (lines >= fewest) continue
      const field = looksLike.length > 0 ? 'looksLike' : todaySoon.length > 0 ? 'todaySoon' : 'title'
      yield { entry: goal, field: [field], atKey: true, message: 'few', values: { lines } }
    }
  },
})
