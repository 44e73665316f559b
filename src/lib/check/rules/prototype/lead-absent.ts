import { exampleStage } from '../../example-stage.ts'
import { listStages, sharedScale } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

const led = 'siteLeader: principal\nsiteLeaderPart: approved\n'

export const leadAbsent = defineRule({
  id: 'prototype/lead-absent',
  severity: 'fix',
  summary: 'Nobody leads the work in the building.',
  why: 'The part that the principal takes decides whether a change spreads or stops with one teacher (Education Elements, risk 3; CRPE 2018).',
  messages: {
    nobody: () =>
      'Who leads this in the building, and what is their part? Add `siteLeader` and `siteLeaderPart`, for example `siteLeader: principal`.',
    'no-part': ({ role }: { role: string }) =>
      `The ${role} has no part in this yet. Ask for one thing before the next cycle, such as time or a visit, and write it under \`siteLeaderPart\`.`,
  },
  examples: {
    passes: [exampleStage(led, [2, 3]), exampleStage('', [2])],
    fails: [exampleStage('', [2, 2]), exampleStage('siteLeader: principal\nsiteLeaderPart: none\n', [3])],
  },
  *check({ graph }) {
    for (const { prototype, closed, scale } of listStages(graph)) {
      const { siteLeader, siteLeaderPart } = prototype.data
      if (closed === 0 && scale < sharedScale) continue
      const severity = scale >= sharedScale ? 'fix' : 'tip'
      if (!siteLeader) yield { entry: prototype, message: 'nobody', values: undefined, severity }
      else if (siteLeaderPart === 'none')
        yield {
          entry: prototype,
          field: ['siteLeaderPart'],
          message: 'no-part',
          values: { role: siteLeader },
          severity,
        }
    }
  },
})
