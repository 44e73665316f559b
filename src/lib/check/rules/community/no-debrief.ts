import { exampleCommunity } from '../../example-community.ts'
import { defineRule } from '../../rule.ts'

export const noDebrief = defineRule({
  id: 'community/no-debrief',
  severity: 'tip',
  summary: 'A meeting note does not say how it felt to be the learner.',
  why: 'Adults who do what students will do, and then talk about it, learn where it is hard (Education Elements, biggest challenges).',
  messages: {
    missing: () =>
      'How did it feel to be the learner? One or two sentences in `debrief` are enough, also about what was awkward.',
  },
  examples: {
    passes: [exampleCommunity({}, {}), exampleCommunity({}, { date: '2026-12-02', debrief: undefined })],
    fails: [exampleCommunity({}, { debrief: undefined })],
  },
  *check({ graph, today }) {
    for (const note of graph.all('note')) {
      if (!note.data.debrief && note.data.date <= today)
        yield { entry: note, message: 'missing', values: undefined }
    }
  },
})
