import { exampleCommunity } from '../../example-community.ts'
import { defineRule } from '../../rule.ts'

export const noPromise = defineRule({
  id: 'community/no-promise',
  severity: 'tip',
  summary: 'A meeting ended without a promise.',
  why: 'A look back after the work ends with who does what next; that is what sets it apart from a talk (after-action review).',
  messages: {
    missing: () =>
      'Who will do what by when? Add one small promise to `promises`, with `what`, `who` (a role) and `by`. The next meeting sees it on its list.',
  },
  examples: {
    passes: [exampleCommunity({}, {}), exampleCommunity({}, { date: '2026-12-02', promises: undefined })],
    fails: [exampleCommunity({}, { promises: undefined })],
  },
  *check({ graph, today }) {
    for (const note of graph.all('note')) {
      if ((note.data.promises ?? []).length === 0 && note.data.date <= today)
        yield { entry: note, message: 'missing', values: undefined }
    }
  },
})
