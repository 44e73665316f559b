import { quote } from '../../../content/issue.ts'
import { exampleFlexibility } from '../../example-flexibility.ts'
import { defineRule } from '../../rule.ts'
import { groupByRequirement } from '../../../knowledge/same-requirement.ts'
import { saysTheSame } from '../../same-words.ts'

const meeting = 'Students still meet their adviser for ten minutes.'
const two = (replacesWith?: string, more: Record<string, string> = {}) => ({
  'flexibilities/a.mdx': exampleFlexibility({ replacesWith: meeting }),
  'flexibilities/b.mdx': exampleFlexibility({ replacesWith, ...more }),
})

export const clash = defineRule({
  id: 'flexibility/clash',
  severity: 'tip',
  summary: 'Two pages say in different words what takes the place of the same rule.',
  why: 'When each school has another wording for the same exception, nobody knows which one holds. Denver asks its schools for consistent language.',
  messages: {
    differs: (values: { rule: string; ours: string; theirs: string; other: string }) =>
      `For the same rule (“${values.rule}”) this page says “${values.ours}” and “${values.other}” says “${values.theirs}”. If they mean the same, use the same words. If not, say what differs.`,
  },
  examples: {
    passes: [
      two(meeting),
      two('students still meet their adviser for ten minutes'),
      two(),
      two('They meet on Friday.', { ends: '2026-06-30', outcome: 'Ended.' }),
      two('Se reúnen los viernes.', { lang: 'es' }),
      two('They meet on Friday.', { requirement: '{ title: Bell schedule, level: habit }' }),
    ],
    fails: [
      two('Students meet their adviser for half an hour on Friday.'),
      two('They meet on Friday.', { ends: '2026-11-21' }),
    ],
  },
  *check({ graph, today }) {
    const standing = graph
      .all('flexibility')
      .filter(({ data }) => data.replacesWith && !(data.ends && data.ends < today))
    for (const group of groupByRequirement(standing)) {
      for (const entry of group.slice(1)) {
        const first = group.find(({ data }) => data.lang === entry.data.lang)
        const [ours, theirs] = [entry.data.replacesWith ?? '', first?.data.replacesWith ?? '']
        if (!first || first === entry || saysTheSame(ours, theirs)) continue
        yield {
          entry,
          field: ['replacesWith'],
          message: 'differs',
          values: {
            rule: quote(entry.data.requirement.title),
            ours: quote(ours),
            theirs: quote(theirs),
            other: quote(first.title),
          },
          related: [{ entry: first, field: ['replacesWith'] }],
        }
      }
    }
  },
})
