import { hasResults } from '../../../knowledge/cycle-state.ts'
import { daysBetween } from '../../../knowledge/days.ts'
import { defineRule } from '../../rule.ts'

const wholeSchool = 5

const example = (more: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nstarts: 2027-01-11\n${more}\n---\n`,
})

export const tooLong = defineRule({
  id: 'cycle/too-long',
  severity: 'tip',
  summary: 'A cycle is planned to run for a long time.',
  why: 'Short cycles are cheaper to be wrong in. New York City’s handbook plans one or two weeks for a cycle and bursts of 6 to 12 weeks for several.',
  messages: {
    long: ({ days, limit }: { days: number; limit: number }) =>
      `This cycle runs ${days} days, and ${limit} is already long. Could you learn something in two weeks first? Try an earlier day in \`ends\`.`,
  },
  examples: {
    passes: [
      example('ends: 2027-02-19'),
      example('ends: 2027-04-09\nscale: 5'),
      example('ends: 2027-06-01\nobservations: We saw more drafts.'),
    ],
    fails: [example('ends: 2027-02-22'), example('ends: 2027-04-12\nscale: 5')],
  },
  *check({ graph, zone }) {
    for (const cycle of graph.all('cycle')) {
      const { starts, ends, scale = 1 } = cycle.data
      if (!starts || !ends || hasResults(cycle)) continue
      const limit = scale >= wholeSchool ? zone.thresholds.wholeSchoolCycleDays : zone.thresholds.cycleDays
      const days = daysBetween(starts, ends) + 1
      if (days > limit) yield { entry: cycle, field: ['ends'], message: 'long', values: { days, limit } }
    }
  },
})
