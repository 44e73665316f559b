import { quote } from '../../../content/issue.ts'
import { exampleFile } from '../../example-file.ts'
import { exampleJudging } from '../../example-judging.ts'
import { defineRule } from '../../rule.ts'

const tree = (parts: string, more: Record<string, string> = {}) => ({
  'competitions/ideas/index.mdx': exampleFile({
    title: 'Ideas',
    purpose: 'Find ideas.',
    parts: '[{ id: vision, name: The vision, words: 10 }, { id: budget, name: The budget }]',
  }),
  'competitions/ideas/entries/garden.mdx': exampleFile({
    title: 'Garden',
    school: 'ada-lovelace-middle',
    parts,
    ...more,
  }),
})

export const missingParts = defineRule({
  id: 'competition/missing-parts',
  severity: 'fix',
  summary: 'An entry lacks a part that all entries need, or a part is over its word limit.',
  why: 'Entries are compared part by part. A quick look for completeness before judging is kinder than a low score for a missing page.',
  messages: {
    missing: ({ parts }: { parts: string }) =>
      `Missing: ${parts}. Add the text under \`parts\`; a few plain sentences are enough.`,
    long: ({ part, count, limit }: { part: string; count: number; limit: number }) =>
      `“${part}” has ${count} words, and the limit is ${limit} for everyone. Take out ${count - limit}.`,
  },
  examples: {
    passes: [
      tree('{ vision: A garden for all., budget: Seeds and tools. }'),
      tree('{ vision: A garden in which each class has a bed outside, budget: Seeds. }'),
      tree('{ vision: A garden for all. }', { status: 'draft' }),
      // Nothing can be added once entries are frozen.
      { ...tree('{}'), ...exampleJudging() },
    ],
    fails: [
      tree('{}'),
      tree('{ vision: A garden for all. }'),
      tree('{ vision: A garden in which each class of the school has a bed, budget: Seeds. }'),
    ],
  },
  *check({ graph }) {
    for (const entry of graph.all('entry')) {
      if (entry.data.status === 'draft') continue
      const competition = graph.get('competition', entry.id.split('/')[0] ?? '')
      if (competition && graph.judging(competition)?.settings?.frozen) continue
      const wanted = competition?.data.parts ?? []
      const given = new Map(Object.entries(entry.data.parts ?? {}))
      const missing = wanted.filter(({ id }) => !given.has(id))
      if (missing.length > 0) {
        const parts = missing.map(({ id, name }) => `“${quote(name)}” (\`${id}\`)`).join(', ')
        yield { entry, field: ['parts'], atKey: true, message: 'missing', values: { parts } }
      }
      for (const { id, name, words: limit } of wanted) {
        const count = given.get(id)?.split(/\s+/).length ?? 0
        if (limit === undefined || count <= limit) continue
        yield { entry, field: ['parts', id], message: 'long', values: { part: quote(name), count, limit } }
      }
    }
  },
})
