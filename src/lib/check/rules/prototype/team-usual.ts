import { quote } from '../../../content/issue.ts'
import { exampleStage } from '../../example-stage.ts'
import { listStages } from '../../prototype-stage.ts'
import { roleKindOf } from '../../role-words.ts'
import { defineRule } from '../../rule.ts'

export const teamUsual = defineRule({
  id: 'prototype/team-usual',
  severity: 'tip',
  summary: 'After the first cycle, a team is still of one kind of people.',
  why: 'A team of people alike sees the same things. Skeptics, families and students find what the others pass over (Education Elements, fall 2016).',
  messages: {
    alike: ({ team }: { team: string }) =>
      `The team is of one kind: ${team}. Who is not in it yet: a skeptic, a family, a student? Ask one of them to look at the next plan.`,
  },
  examples: {
    passes: [
      exampleStage('team: [grade 6 teacher, family member]\n', [2, 2]),
      exampleStage('team: [grade 6 teacher, grade 7 teacher]\n', [2]),
      exampleStage('team: [grade 6 teacher]\n', [2, 2]),
    ],
    fails: [exampleStage('team: [grade 6 teacher, grade 7 teacher]\n', [2, 2])],
  },
  *check({ graph }) {
    for (const { prototype, closed } of listStages(graph)) {
      const { team = [] } = prototype.data
      if (closed === 0 || team.length < 2) continue
      const kinds = new Set(team.map((role) => roleKindOf(role)))
      if (kinds.size > 1 || kinds.has('other')) continue
      yield { entry: prototype, field: ['team'], message: 'alike', values: { team: quote(team.join(', ')) } }
    }
  },
})
