import { quote } from '../../../content/issue.ts'
import { findNearest } from '../../../content/nearest.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

interface Unlisted {
  line: number
  found: string
  near: readonly string[]
}
interface Twice {
  line: number
  first: number
  date: string
  measure: string
}

const tree = (rows: string) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    'measures:\n  - { id: minutes, name: Minutes a set, kind: time, role: outcome, better: down }\n',
  ),
  'prototypes/margin-codes/data.csv': `date,measure,value\n${rows}\n`,
})

export const measure = defineRule({
  id: 'data/measure',
  severity: 'fix',
  summary: 'A row of numbers counts something the prototype does not list, or a day is there twice.',
  why: 'A chart shows one number a day for each measure of the prototype. What has no measure has no chart.',
  messages: {
    unlisted: ({ line, found, near }: Unlisted) =>
      `Line ${line} counts “${found}”, which this prototype does not list.${didYouMean.en(near)} Until then it is not in the chart.`,
    twice: ({ line, first, date, measure }: Twice) =>
      `Lines ${first} and ${line} both count “${measure}” on ${date}. Keep the right one, or correct the date.`,
  },
  examples: {
    passes: [tree('2026-01-09,minutes,61\n2026-01-16,minutes,58')],
    fails: [tree('2026-01-09,minuts,61'), tree('2026-01-09,minutes,61\n2026-01-09,minutes,58')],
  },
  *check({ graph }) {
    for (const file of graph.beside) {
      if (file.role !== 'data') continue
      const owner = graph.get('prototype', file.owner)
      if (!owner) continue
      const known = (owner.data.measures ?? []).map(({ id }) => id)
      const listed = !owner.issues.some(({ field }) => field?.[0] === 'measures')
      const unlisted = new Set<string>()
      const seen = new Map<string, number>()
      for (const { line, date, measure } of file.points) {
        const first = seen.get(`${date} ${measure}`)
        seen.set(`${date} ${measure}`, first ?? line)
        const found = quote(measure, 40)
        if (first !== undefined) {
          yield { path: file.path, line, message: 'twice', values: { line, first, date, measure: found } }
        }
        if (!listed || known.includes(measure) || unlisted.has(measure)) continue
        unlisted.add(measure)
        const near = findNearest(measure, known)
        yield { path: file.path, line, message: 'unlisted', values: { line, found, near } }
      }
    }
  },
})
