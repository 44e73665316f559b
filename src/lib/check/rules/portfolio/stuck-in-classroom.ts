import { daysBetween } from '../../../knowledge/days.ts'
import { examplePortfolio } from '../../example-portfolio.ts'
import { listPortfolio } from '../../portfolio.ts'
import { defineRule } from '../../rule.ts'

const fewest = 3
/** One class; from here on it is a matter between several. */
const oneClass = 2
/** Two semesters with the summer between them. */
const yearDays = 365

const kept = (scale: number, resultsOn = '2025-05-30') =>
  `decision: adopt\nscale: ${scale}\nresultsOn: ${resultsOn}`

export const stuckInClassroom = defineRule({
  id: 'portfolio/stuck-in-classroom',
  severity: 'info',
  summary: 'Several prototypes were kept a year ago, and nothing has gone beyond one class.',
  why: 'Where goals were weak and leaders stood apart, good work stayed in single classrooms (CRPE 2018). It takes a leader’s time and room to move to carry it further.',
  messages: {
    stuck: ({ kept }: { kept: number }) =>
      `${kept} prototypes were kept a year ago or earlier, and none in the zone has gone beyond one class. Which one could a second team try this semester, and what would it need from us?`,
  },
  examples: {
    passes: [
      examplePortfolio([kept(2), kept(1), kept(2), kept(4)]),
      examplePortfolio([kept(2), kept(1)]),
      examplePortfolio([kept(2), kept(1), kept(2, '2026-05-29')]),
    ],
    fails: [examplePortfolio([kept(2), kept(1), kept(2)])],
  },
  *check({ graph, today }) {
    const rows = listPortfolio(graph, today).filter(
      ({ decision }) => decision === 'adopt' || decision === 'expand',
    )
    const old = rows.filter(
      ({ scale, decidedOn }) => scale > 0 && decidedOn && daysBetween(decidedOn, today) > yearDays,
    )
    if (old.length < fewest || rows.some(({ scale }) => scale > oneClass)) return
    const related = old.map(({ prototype }) => ({ entry: prototype }))
    yield { path: 'zone.yaml', message: 'stuck', values: { kept: old.length }, related }
  },
})
