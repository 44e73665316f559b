import { quote, type FieldPath } from '../../../content/issue.ts'
import type { Rubric } from '../../../content/schemas/index.ts'
import { exampleJudging } from '../../example-judging.ts'
import { exampleRubric } from '../../example-rubric.ts'
import { defineRule } from '../../rule.ts'

const fewestCriteria = 3
const mostCriteria = 7

const rubricOf = (text: string) => ({ 'competitions/ideas/rubric.yaml': text })

export const rubric = defineRule({
  id: 'competition/rubric',
  severity: 'stop',
  summary: 'A rubric cannot be judged with fairly: weights, criteria or words for the levels are off.',
  why: 'Judges mean the same by “3” only when each level is put in words, and an entry can be compared only when all weights add up. Federal guidance for prize competitions asks to say what each level takes.',
  messages: {
    missing: () =>
      '`judging.yaml` is here and `rubric.yaml` is not, so judges would have nothing to score by. Write `rubric.yaml` beside it: three to seven criteria, weights that make 100, and words for each level.',
    weights: ({ sum }: { sum: number }) =>
      `The weights add up to ${sum}, and have to make 100. Change \`weight\` so that a team can see what counts.`,
    count: ({ count }: { count: number }) =>
      `The rubric has ${count} criteria. Between ${fewestCriteria} and ${mostCriteria} work: fewer hide what matters, more tire the judges.`,
    levels: ({ name, found, wanted }: { name: string; found: number; wanted: number }) =>
      `“${name}” has words for ${found} ${found === 1 ? 'level' : 'levels'}, and the scale has ${wanted}. Write one line for each level, lowest first.`,
    empty: ({ name, level }: { name: string; level: string }) =>
      `“${name}” has no words for the level “${level}”. Each level needs words, so that judges mean the same by it.`,
    twice: ({ id }: { id: string }) =>
      `The id “${id}” is used by two criteria, so a score could land on the wrong one. Give each criterion an id of its own.`,
  },
  examples: {
    passes: [
      exampleJudging(),
      rubricOf(exampleRubric([40, 30, 30])),
      rubricOf(exampleRubric([20, 20, 20, 10, 10, 10, 10])),
    ],
    fails: [
      withoutRubric(),
      rubricOf(exampleRubric([40, 30, 20])),
      rubricOf(exampleRubric([50, 50])),
      rubricOf(exampleRubric([20, 20, 10, 10, 10, 10, 10, 10])),
      rubricOf(exampleRubric([40, 30, 30]).replace('Some of it', ' ')),
      rubricOf(exampleRubric([40, 30, 30]).replace(', All of it', '')),
      rubricOf(exampleRubric([40, 30, 30]).replace('criterion-b', 'criterion-a')),
    ],
  },
  *check({ graph }) {
    const scored = new Set(graph.beside.flatMap((file) => (file.role === 'rubric' ? file.owner : [])))
    for (const file of graph.beside)
      if (file.role === 'judging' && !scored.has(file.owner))
        yield { path: file.path, message: 'missing', values: undefined }
    for (const file of graph.beside) {
      if (file.role !== 'rubric' || !file.rubric) continue
      for (const finding of findingsIn(file.rubric)) yield { path: file.path, ...finding }
    }
  },
})

function withoutRubric(): Record<string, string> {
  const { 'competitions/ideas/rubric.yaml': _, ...rest } = exampleJudging()
  return rest
}

type Place = { field: FieldPath }

function* findingsIn({ scale, criteria }: Rubric) {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  const whole: Place = { field: ['criteria'] }
  if (sum !== 100) yield { ...whole, atKey: true, message: 'weights' as const, values: { sum } }
  if (criteria.length < fewestCriteria || criteria.length > mostCriteria) {
    yield { ...whole, atKey: true, message: 'count' as const, values: { count: criteria.length } }
  }
  const seen = new Set<string>()
  for (const [index, { id, name, levels }] of criteria.entries()) {
    const at: FieldPath = ['criteria', index]
    if (seen.has(id)) yield { field: [...at, 'id'], message: 'twice' as const, values: { id } }
    seen.add(id)
    const values = { name: quote(name), found: levels.length, wanted: scale.length }
    if (levels.length !== scale.length)
      yield { field: [...at, 'levels'], atKey: true, message: 'levels' as const, values }
    for (const [step, words] of levels.entries()) {
      const level = quote(scale[step] ?? String(step + 1))
      if (words.trim() === '')
        yield {
          field: [...at, 'levels', step],
          message: 'empty' as const,
          values: { name: quote(name), level },
        }
    }
  }
}
