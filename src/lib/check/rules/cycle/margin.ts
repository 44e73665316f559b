import { quote } from '../../../content/issue.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { measuresFor } from '../../../knowledge/measures.ts'
import { defineRule } from '../../rule.ts'

interface Values {
  name: string
  students: number
  points: number
  from: number
  to: number
  about: 'part' | 'one'
}

const example = (result: string) => ({
  'prototypes/draft-by-friday/index.mdx': examplePrototype(
    'measures:\n  - { id: drafts, name: Drafts by Friday, kind: percent, role: outcome, better: up, baseline: { value: 50 } }\n',
  ),
  'prototypes/draft-by-friday/cycle-01.mdx': `---\nresults: [{ measure: drafts, ${result} }]\n---\n`,
})

export const margin = defineRule({
  id: 'cycle/margin',
  severity: 'tip',
  summary: 'A change in percent is worth fewer than two students.',
  why: 'In a small class one student moves a percent by several points. A change that small happens by chance from week to week.',
  messages: {
    small: ({ name, students, points, from, to, about }: Values) =>
      `With ${students} students, one student moves “${name}” by ${points} points. The change from ${from} to ${to} is ${about === 'part' ? 'less than one student' : 'about one student'}, so it could be chance. Count once more before you say that it changed.`,
  },
  examples: {
    passes: [example('value: 58, students: 25'), example('value: 52'), example('value: 50, students: 25')],
    fails: [example('value: 55, students: 25'), example('value: 47, students: 25')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      // Of what must not get worse, nobody claims that it changed.
      const percents = measuresFor(graph, cycle).filter(
        ({ kind, role }) => kind === 'percent' && role !== 'balancing',
      )
      for (const [index, { measure, value, students }] of (cycle.data.results ?? []).entries()) {
        const { id, name = '', baseline } = percents.find((percent) => percent.id === measure) ?? {}
        if (!baseline || (baseline.measure ?? id) !== id || value === undefined || !students) continue
        const moved = (Math.abs(value - baseline.value) * students) / 100
        // Both at 1 or below: most likely written as shares, 0.5 for 50%.
        if (moved === 0 || moved >= 2 || Math.max(value, baseline.value) <= 1) continue
        const points = Math.round(1000 / students) / 10
        const about = moved < 1 ? 'part' : 'one'
        const values: Values = { name: quote(name), students, points, from: baseline.value, to: value, about }
        yield { entry: cycle, field: ['results', index, 'value'], message: 'small', values }
      }
    }
  },
})
