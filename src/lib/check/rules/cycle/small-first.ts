import { cycleNumber } from '../../../content/kinds.ts'
import { hasResults } from '../../../knowledge/cycle-state.ts'
import { defineRule } from '../../rule.ts'
import { scaleWords } from '../../scale-words.ts'

const gradeOrDepartment = 4

const example = (number: number, frontmatter: string) => ({
  [`prototypes/margin-codes/cycle-0${number}.mdx`]: `---\n${frontmatter}\n---\n`,
})

export const smallFirst = defineRule({
  id: 'cycle/small-first',
  severity: 'tip',
  summary: 'The first cycle of a prototype is planned for a whole grade or more.',
  why: 'Testing small first is a key feature of improvement cycles: a mistake costs one class, not a school (Taylor et al. 2014).',
  messages: {
    large: ({ scale }: { scale: number }) =>
      `Starting with ${scaleWords(scale, 'en')}? Try one class first: it is cheaper to be wrong there. Then go wider in the next cycle.`,
  },
  examples: {
    passes: [
      example(1, 'scale: 3'),
      example(2, 'scale: 4'),
      example(1, 'scale: 5\nobservations: More drafts came in.'),
    ],
    fails: [example(1, 'scale: 4')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const { scale = 1 } = cycle.data
      if (cycleNumber(cycle.id) !== 1 || scale < gradeOrDepartment || hasResults(cycle)) continue
      yield { entry: cycle, field: ['scale'], message: 'large', values: { scale } }
    }
  },
})
