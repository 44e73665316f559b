import { exampleNotes, exampleRisk } from '../../example-risk.ts'
import { actionsOf } from '../../risk-coverage.ts'
import { defineRule } from '../../rule.ts'

export const onlyWords = defineRule({
  id: 'risk/only-words',
  severity: 'info',
  summary: 'No page shows any of the actions against a risk.',
  why: 'Nobody ticks a box here: a risk counts as covered when a page shows what was done (Education Elements, six risks). So far this one has words alone.',
  messages: {
    words: ({ all }: { all: number }) =>
      `${all === 1 ? 'The one action is' : `All ${all} actions are`} words so far: no page shows any. Which one is already under way? Name its page in \`shownBy\`.`,
  },
  examples: {
    passes: [exampleRisk([exampleNotes[0]])],
    fails: [exampleRisk([])],
  },
  *check({ graph }) {
    for (const risk of graph.all('risk')) {
      const actions = actionsOf(graph, risk)
      if (risk.data.draft || actions.length === 0 || actions.some(({ pages }) => pages.length > 0)) continue
      yield {
        entry: risk,
        field: ['actions'],
        atKey: true,
        message: 'words',
        values: { all: actions.length },
      }
    }
  },
})
