import { defineRule } from '../../rule.ts'

const enoughWords = 8

const example = (held: string, learned: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\npredictionHeld: ${held}\n${learned}---\n`,
})
const long = 'learned: Codes saved less time because students asked what they mean.\n'

export const whyWrong = defineRule({
  id: 'cycle/why-wrong',
  severity: 'tip',
  summary: 'A prediction did not hold, and little is said about why.',
  why: 'A wrong prediction shows where the idea behind it is off. That is worth more than a right one (Taylor et al. 2014).',
  messages: {
    short: ({ held }: { held: 'no' | 'partly' }) =>
      `The prediction ${held === 'no' ? 'did not hold' : 'held only in part'}. A wrong prediction is gold. What does it tell you? Write a sentence or two under \`learned\`.`,
  },
  examples: {
    passes: [example('"no"', long), example('"yes"', '')],
    fails: [example('"no"', ''), example('partly', 'learned: It took longer.\n')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const { predictionHeld: held, learned = '' } = cycle.data
      if (held !== 'no' && held !== 'partly') continue
      if ((learned.match(/\S+/g)?.length ?? 0) >= enoughWords) continue
      yield {
        entry: cycle,
        field: [learned ? 'learned' : 'predictionHeld'],
        message: 'short',
        values: { held },
      }
    }
  },
})
