import { defineRule } from '../../rule.ts'

const example = (asPlanned: string, decision: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nasPlanned: ${asPlanned}\ndecision: ${decision}\n---\n`,
})

export const notAsPlanned = defineRule({
  id: 'cycle/not-as-planned',
  severity: 'info',
  summary: 'A change is to be expanded though it was not done as planned.',
  why: 'When the plan was not carried out, the result belongs to what was done instead. Others would copy the plan (TIDieR 2014, items 11 and 12).',
  messages: {
    expand: () =>
      'The decision is “expand”, but it was not done as planned. Try it once as planned before expanding, or write down what you did instead as the plan for the next cycle.',
  },
  examples: {
    passes: [example('"yes"', 'expand'), example('"no"', 'adapt')],
    fails: [example('"no"', 'expand')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      if (cycle.data.asPlanned !== 'no' || cycle.data.decision !== 'expand') continue
      yield { entry: cycle, field: ['decision'], message: 'expand', values: undefined }
    }
  },
})
