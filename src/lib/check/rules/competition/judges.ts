import { exampleFile } from '../../example-file.ts'
import { defineRule } from '../../rule.ts'

const judgedBy = (judgesPerEntry?: string) => ({
  'competitions/ideas/index.mdx': exampleFile({ title: 'Ideas', purpose: 'Find ideas.', judgesPerEntry }),
})

export const judges = defineRule({
  id: 'competition/judges',
  severity: 'fix',
  summary: 'Only one judge reads each entry.',
  why: 'Two people who read the same entry often differ by a level. At least two should review each entry, three are better (federal guidance for prize competitions).',
  messages: {
    few: ({ found }: { found: number }) =>
      `${found === 1 ? 'One judge reads' : `${found} judges read`} each entry, so one person’s taste decides. Use at least 2; 3 is better: \`judgesPerEntry: 3\`.`,
  },
  examples: { passes: [judgedBy('3'), judgedBy('2'), judgedBy()], fails: [judgedBy('1')] },
  *check({ graph }) {
    for (const competition of graph.all('competition')) {
      const found = competition.data.judgesPerEntry
      if (found !== undefined && found < 2)
        yield { entry: competition, field: ['judgesPerEntry'], message: 'few', values: { found } }
    }
  },
})
