import { quote } from '../../../content/issue.ts'
import { exampleStage } from '../../example-stage.ts'
import { listStages, sharedScale } from '../../prototype-stage.ts'
import { isDeputy } from '../../role-words.ts'
import { defineRule } from '../../rule.ts'

/** While one team tries something, whoever is nearest may lead it; a principal in the team is part enough. */
export const leadDelegated = defineRule({
  id: 'prototype/lead-delegated',
  severity: 'tip',
  summary: 'A test with several classes is led by somebody other than the principal.',
  why: 'When the work is passed to an assistant principal or a coach, staff read it as optional. The principal should hold the vision and make the time (Education Elements, risk 3).',
  messages: {
    deputy: ({ role }: { role: string }) =>
      `Several classes take part, and the ${role} leads. What does the principal hold: the why, the time, the talk with families? Say so under \`siteLeader\`, or add the principal to \`team\`.`,
  },
  examples: {
    passes: [
      exampleStage('siteLeader: principal\n', [3, 3]),
      exampleStage('siteLeader: instructional coach\n', [2, 2]),
      exampleStage('siteLeader: assistant principal\nteam: [principal, grade 6 teacher]\n', [3, 3]),
      exampleStage('siteLeader: subdirectora\nteam: [directora]\n', [3, 3]),
    ],
    fails: [
      exampleStage('siteLeader: instructional coach\n', [3, 3]),
      exampleStage('siteLeader: subdirectora\n', [4, 4]),
    ],
  },
  *check({ graph }) {
    for (const { prototype, closed, scale } of listStages(graph)) {
      const { siteLeader, team = [] } = prototype.data
      if (!siteLeader || closed === 0 || scale < sharedScale || !isDeputy(siteLeader)) continue
      if (team.some((role) => /^(?:school )?principal$|^director[ae]?(?: de la escuela)?$/i.test(role)))
        continue
      yield {
        entry: prototype,
        field: ['siteLeader'],
        message: 'deputy',
        values: { role: quote(siteLeader) },
      }
    }
  },
})
