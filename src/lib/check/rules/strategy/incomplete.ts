import { cardQuestions, openQuestions, type CardQuestion } from '../../../knowledge/card-questions.ts'
import { exampleStrategy } from '../../example-strategy.ts'
import { defineRule } from '../../rule.ts'

const card = (fields: Record<string, undefined>) => ({ 'strategies/slots.mdx': exampleStrategy(fields) })
/** `strategy/no-core` speaks of these two. */
const core: readonly CardQuestion[] = ['mustKeep', 'mayChange']
const mostOpen = 1

export const incomplete = defineRule({
  id: 'strategy/incomplete',
  severity: 'fix',
  summary: 'A strategy card leaves out what others need to copy it.',
  why: 'Most published descriptions of a practice leave out too much for others to do it. TIDieR lists twelve things that have to be there (Hoffmann et al. 2014).',
  messages: {
    missing: ({ open, answered, all }: { open: readonly string[]; answered: number; all: number }) =>
      `The card answers ${answered} of ${all} questions. For others to copy it, add: ${open.map((question) => `\`${question}\``).join(', ')}.`,
  },
  examples: {
    passes: [card({}), card({ howWell: undefined }), card({ mustKeep: undefined, mayChange: undefined })],
    fails: [
      card({ howWell: undefined, howToTell: undefined }),
      card({ steps: undefined, mayChange: undefined }),
    ],
  },
  *check({ graph }) {
    for (const strategy of graph.all('strategy')) {
      const questions = openQuestions(strategy)
      const open = questions.filter((question) => !core.includes(question))
      if (questions.length <= mostOpen || open.length === 0) continue
      const all = cardQuestions.length
      yield {
        entry: strategy,
        message: 'missing',
        values: { open, answered: all - questions.length, all },
      }
    }
  },
})
