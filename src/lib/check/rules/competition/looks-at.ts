import { quote } from '../../../content/issue.ts'
import { exampleFile } from '../../example-file.ts'
import { exampleRubric } from '../../example-rubric.ts'
import { defineRule } from '../../rule.ts'

const rubricLookingAt = (parts: string) => ({
  'competitions/ideas/index.mdx': exampleFile({
    title: 'Ideas',
    purpose: 'Find ideas.',
    parts: '[{ id: vision, name: The vision }, { id: budget, name: The budget }]',
  }),
  'competitions/ideas/rubric.yaml': exampleRubric([40, 30, 30]).replace(
    'weight: 40',
    `weight: 40, looksAt: ${parts}`,
  ),
})

export const looksAt = defineRule({
  id: 'competition/looks-at',
  severity: 'stop',
  summary: 'A rubric sends judges to a part that entries do not have.',
  why: 'Judges see the named parts beside each criterion. When a part does not exist, they look for something that teams were never asked to write.',
  messages: {
    unknown: ({ part, name, parts }: { part: string; name: string; parts: string }) =>
      `“${name}” looks at “${part}”, and entries have no such part. Parts of this competition: ${parts}.`,
  },
  examples: {
    passes: [rubricLookingAt('[vision, budget]'), rubricLookingAt('[]')],
    fails: [rubricLookingAt('[vision, costs]')],
  },
  *check({ graph }) {
    for (const file of graph.beside) {
      if (file.role !== 'rubric' || !file.rubric) continue
      const parts = graph.get('competition', file.owner)?.data.parts
      if (!parts) continue
      const known = new Set(parts.map(({ id }) => id))
      for (const [index, criterion] of file.rubric.criteria.entries())
        for (const [at, part] of (criterion.looksAt ?? []).entries()) {
          if (known.has(part)) continue
          const field = ['criteria', index, 'looksAt', at]
          const values = {
            part: quote(part),
            name: quote(criterion.name),
            parts: [...known].map((id) => `\`${id}\``).join(', '),
          }
          yield { path: file.path, field, message: 'unknown', values }
        }
    }
  },
})
