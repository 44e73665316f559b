import { daysBetween } from '../../../knowledge/days.ts'
import { examplePortfolio } from '../../example-portfolio.ts'
import { listPortfolio } from '../../portfolio.ts'
import { defineRule } from '../../rule.ts'

const fewest = 10
const yearDays = 365
/** Share of decided prototypes below which hardly anything was stopped. */
const low = 0.1

const decided = (count: number, decision: string, resultsOn = '2026-05-29') =>
  Array<string>(count).fill(`decision: ${decision}\nresultsOn: ${resultsOn}`)

export const allWins = defineRule({
  id: 'portfolio/all-wins',
  severity: 'info',
  summary: 'Of many prototypes decided in a year, hardly one was stopped.',
  why: 'Where ideas are really tested, some do not hold. When nothing is ever stopped, failures may go unwritten, and others run into them again.',
  messages: {
    none: ({ decided, stopped }: { decided: number; stopped: number }) =>
      `Of ${decided} prototypes with a decision in the last 12 months, ${stopped === 0 ? 'none was' : `only ${stopped} ${stopped === 1 ? 'was' : 'were'}`} paused or stopped. Are we only writing up what worked? Ask each team what it let go.`,
  },
  examples: {
    passes: [
      examplePortfolio([...decided(8, 'adopt'), ...decided(2, 'abandon')]),
      examplePortfolio(decided(9, 'adopt')),
      examplePortfolio(decided(10, 'adopt', '2025-05-30')),
    ],
    fails: [
      examplePortfolio(decided(10, 'adopt')),
      examplePortfolio([...decided(19, 'adapt'), ...decided(1, 'pause')]),
    ],
  },
  *check({ graph, today }) {
    const rows = listPortfolio(graph, today).filter(
      ({ decidedOn }) => decidedOn && daysBetween(decidedOn, today) <= yearDays,
    )
    const stopped = rows.filter(({ decision }) => decision === 'abandon' || decision === 'pause').length
    if (rows.length < fewest || stopped / rows.length >= low) return
    yield { path: 'zone.yaml', message: 'none', values: { decided: rows.length, stopped } }
  },
})
