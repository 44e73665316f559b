import { quote } from '../../../content/issue.ts'
import { cycleNumber } from '../../../content/kinds.ts'
import { prototypeOf } from '../../../knowledge/chain.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { isCounted } from '../../../knowledge/measures.ts'
import { defineRule } from '../../rule.ts'

/** The limits of a run chart start at ten points (Anhøj & Olesen 2014). */
const enoughPoints = 10

const example = (decision: string, points: number) => ({
  'prototypes/draft-by-friday/index.mdx': examplePrototype(
    'measures:\n  - { id: drafts, name: Drafts by Friday, kind: percent, role: outcome, better: up }\n',
  ),
  'prototypes/draft-by-friday/cycle-01.mdx': `---\nresults: [{ measure: drafts, value: 64 }]\ndecision: ${decision}\n---\n`,
  'prototypes/draft-by-friday/data.csv': `date,measure,value\n${'2026-01-09,drafts,60\n'.repeat(points)}`,
})

export const fewPoints = defineRule({
  id: 'cycle/few-points',
  severity: 'info',
  summary: 'A change is kept or expanded on fewer than ten points.',
  why: 'Numbers go up and down by themselves. With ten points or more, a run chart can tell a real change from chance (Anhøj and Olesen 2014).',
  messages: {
    few: ({ name, points }: { name: string; points: number }) =>
      `“${name}” has ${points === 1 ? 'one point' : `${points} points`} so far, too few to tell a real change from ups and downs. Keep counting, ten or more in \`data.csv\`, and the chart will tell you.`,
  },
  examples: {
    passes: [example('expand', 10), example('adapt', 3)],
    fails: [example('expand', 9), example('adopt', 0)],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const { decision } = cycle.data
      const prototype = prototypeOf(graph, cycle)
      if (!prototype || (decision !== 'adopt' && decision !== 'expand')) continue
      const outcomes = (prototype.data.measures ?? []).filter(
        (measure) => measure.role === 'outcome' && isCounted(measure),
      )
      const soFar = graph.cyclesOf(prototype).filter(({ id }) => cycleNumber(id) <= cycleNumber(cycle.id))
      const results = soFar
        .flatMap(({ data }) => data.results ?? [])
        .filter((result) => result.value !== undefined)
      const counted = outcomes.map(({ id, name, baseline }) => {
        const single =
          results.filter((result) => result.measure === id).length +
          (baseline && (baseline.measure ?? id) === id ? 1 : 0)
        return {
          name: quote(name),
          points: Math.max(graph.points(prototype).filter((point) => point.measure === id).length, single),
        }
      })
      const [best] = counted.sort((a, b) => b.points - a.points)
      if (!best || best.points === 0 || best.points >= enoughPoints) continue
      yield { entry: cycle, field: ['decision'], message: 'few', values: best }
    }
  },
})
