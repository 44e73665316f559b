import { quote } from '../../../content/issue.ts'
import { staleSince } from '../../../knowledge/risk-actions.ts'
import { exampleNotes, exampleRisk } from '../../example-risk.ts'
import { actionsOf } from '../../risk-coverage.ts'
import { defineRule } from '../../rule.ts'

const [one, two] = exampleNotes

export const stale = defineRule({
  id: 'risk/stale',
  severity: 'info',
  summary: 'Nothing new has shown an action against a risk for more than a semester.',
  why: 'Risks come back. A message in August, and then silence, is itself one of the six risks (Education Elements). Only school days count.',
  messages: {
    old: ({ what, day }: { what: string; day: string }) =>
      `Nothing new has shown “${what}” since ${day}, which is more than a semester. Is it still done? Name a newer page in \`shownBy\`, or say who takes it up again.`,
  },
  examples: {
    passes: [exampleRisk([one]), exampleRisk([`${one}, ${two}`], ['2026-02-02', '2026-10-01'])],
    fails: [exampleRisk([one], ['2026-05-04'])],
  },
  *check(context) {
    const { graph } = context
    for (const risk of graph.all('risk')) {
      if (risk.data.draft) continue
      for (const { index, what, pages } of actionsOf(graph, risk)) {
        const day = staleSince(context, pages)
        if (!day) continue
        const field = ['actions', index, 'shownBy']
        yield { entry: risk, field, message: 'old', values: { what: quote(what.replace(/\.$/, '')), day } }
      }
    }
  },
})
