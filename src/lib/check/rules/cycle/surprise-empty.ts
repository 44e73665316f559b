import { hasResults } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'

const example = (more: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nobservations: A set took 30 minutes.\n${more}---\n`,
})

export const surpriseEmpty = defineRule({
  id: 'cycle/surprise-empty',
  severity: 'tip',
  summary: 'A cycle has results but says nothing about surprises.',
  why: 'What nobody planned for is often what others need to know. New York State’s form asks each team for it.',
  messages: {
    missing: () =>
      'Was anything unexpected, good or bad? Write it under `surprises`. “Nothing” is a fine answer.',
  },
  examples: {
    passes: [
      example('surprises: Nothing\n'),
      { 'prototypes/margin-codes/cycle-01.mdx': '---\nscale: 1\n---\n' },
    ],
    fails: [example('')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      if (cycle.data.surprises !== undefined || !hasResults(cycle)) continue
      const field = cycle.data.results ? 'results' : 'observations'
      yield { entry: cycle, field: [field], atKey: true, message: 'missing', values: undefined }
    }
  },
})
