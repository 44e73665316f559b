import { defineRule } from '../../rule.ts'
import { exampleTool, isBought } from '../../tool-status.ts'

const fewest = 2
const tool = (status: string, more = '') => ({ 'tool-choices/tablets.mdx': exampleTool(status, more) })
const asked = (...years: number[]) =>
  `references:\n${years.map((each, index) => `  - who: District ${index + 1}\n    years: ${each}\n`).join('')}`

export const noReferences = defineRule({
  id: 'tool-choice/no-references',
  severity: 'fix',
  summary: 'A tool is bought before two others who use it were asked, one with a year of use.',
  why: 'Trouble with a tool shows after the first year, and people who have lived with it will tell you (Education Elements 2016).',
  messages: {
    few: ({ asked }: { asked: number }) =>
      `${asked === 0 ? 'Nobody who uses it is named' : 'Only one place that uses it is named'}. Ask at least two, one with a year of use, what they would not do again, and note it under \`references\`.`,
    young: () =>
      'None of those asked has used it for a year (`years`). Trouble shows after the first year: ask one more who has.',
  },
  examples: {
    passes: [tool('in use', asked(0.5, 3)), tool('piloting')],
    fails: [tool('buy'), tool('buy', asked(4)), tool('in use', asked(0.5, 0.2))],
  },
  *check({ graph }) {
    for (const entry of graph.all('tool-choice')) {
      const { references = [], status } = entry.data
      if (!isBought(status)) continue
      if (references.length < fewest) yield { entry, message: 'few', values: { asked: references.length } }
      else if (!references.some(({ years = 0 }) => years >= 1))
        yield { entry, field: ['references'], atKey: true, message: 'young', values: undefined }
    }
  },
})
