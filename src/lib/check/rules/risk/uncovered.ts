import { quote } from '../../../content/issue.ts'
import { exampleNotes, exampleRisk } from '../../example-risk.ts'
import { actionsOf } from '../../risk-coverage.ts'
import { defineRule } from '../../rule.ts'

const [one, two] = exampleNotes

export const uncovered = defineRule({
  id: 'risk/uncovered',
  severity: 'info',
  summary: 'Some actions against a risk are shown by a page, and others by none.',
  why: 'A list of good intentions looks finished. Only a page of what was done shows which part of the risk is covered (Education Elements, six risks).',
  messages: {
    open: ({ what, open, all }: { what: string; open: number; all: number }) =>
      `${open} of ${all} actions ${open === 1 ? 'has' : 'have'} no page that shows ${open === 1 ? 'it' : 'them'}. The first: “${what}” If it is done, name the page in \`shownBy\`. If not, who starts, and when?`,
  },
  examples: {
    passes: [exampleRisk([one, two, one]), exampleRisk([])],
    fails: [exampleRisk([one, two])],
  },
  *check({ graph }) {
    for (const risk of graph.all('risk')) {
      const actions = actionsOf(graph, risk)
      const [first, ...more] = actions.filter(({ pages }) => pages.length === 0)
      const open = more.length + 1
      if (!first || open === actions.length || risk.data.draft) continue
      const values = { what: quote(first.what), open, all: actions.length }
      yield { entry: risk, field: ['actions', first.index, 'do'], message: 'open', values }
    }
  },
})
