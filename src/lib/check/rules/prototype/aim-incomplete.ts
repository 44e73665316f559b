import { quote } from '../../../content/issue.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { isCounted } from '../../../knowledge/measures.ts'
import { defineRule } from '../../rule.ts'

const aiming = (aim: string) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(
    `measures:\n  - { id: drafts, name: First drafts by Friday, kind: percent, role: outcome, better: up, baseline: { value: 53 }${aim} }\n`,
  ),
})

/** One complete aim is enough for a prototype; a result in somebody's judgement needs none. */
export const aimIncomplete = defineRule({
  id: 'prototype/aim-incomplete',
  severity: 'fix',
  summary: 'The result that a prototype is after has no aim: no number to reach, or no day.',
  why: 'An aim with a number and a day tells a team when to stop, and others what to expect. Without both, nobody can say whether it was reached.',
  messages: {
    missing: ({ measure, from }: { measure: string; from: string }) =>
      `“${measure}” is the result you are after and has no aim. From ${from} to which number, for whom, by when? Add \`aim\` with \`to\` and \`by\`.`,
    'no-day': ({ measure, to }: { measure: string; to: number }) =>
      `“${measure}” is to reach ${to}, but no day is set. By when? Add \`by\` to its \`aim\`, for example \`by: 2027-06-04\`.`,
  },
  examples: {
    passes: [
      aiming(', aim: { to: 80, by: 2026-12-18 }'),
      { 'prototypes/margin-codes/index.mdx': examplePrototype() },
    ],
    fails: [aiming(''), aiming(', aim: { to: 80 }')],
  },
  *check({ graph }) {
    for (const prototype of graph.all('prototype')) {
      const outcomes = [...(prototype.data.measures ?? []).entries()].filter(
        ([, each]) => each.role === 'outcome' && isCounted(each),
      )
      if (outcomes.some(([, { aim }]) => aim?.by)) continue
      const [index, measure] = outcomes.find(([, { aim }]) => aim) ?? outcomes[0] ?? []
      if (index === undefined || !measure) continue
      const name = quote(measure.name)
      const { aim, baseline } = measure
      if (aim)
        yield {
          entry: prototype,
          field: ['measures', index, 'aim'],
          atKey: true,
          message: 'no-day',
          values: { measure: name, to: aim.to },
        }
      else
        yield {
          entry: prototype,
          field: ['measures', index],
          message: 'missing',
          values: { measure: name, from: String((baseline?.measure ? undefined : baseline?.value) ?? '…') },
        }
    }
  },
})
