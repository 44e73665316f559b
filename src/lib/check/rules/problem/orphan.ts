import { daysBetween } from '../../../knowledge/days.ts'
import { firstKnownDay } from '../../../knowledge/known-days.ts'
import { exampleProblem } from '../../example-problem.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { isSettled } from '../../problem-scope.ts'
import { defineRule } from '../../rule.ts'

const problem = (status: string, updated = '2026-06-30') => ({
  'problems/drafts.mdx': exampleProblem({ status, updated }),
})

export const orphan = defineRule({
  id: 'problem/orphan',
  severity: 'info',
  summary: 'A problem has been confirmed for months, and nobody tries anything for it.',
  why: 'People who say “yes, here too” expect that something follows. A look at which problems nobody is on belongs to the first steps of a zone (CRPE 2018).',
  messages: {
    nobody: ({ days }: { days: number }) =>
      `Confirmed, on this site for at least ${days} days, and no prototype is for it. Who could start with one small test? If it has to wait, \`status: parked\` says so openly.`,
  },
  examples: {
    passes: [
      { ...problem('confirmed'), 'prototypes/slots/index.mdx': examplePrototype('problem: drafts\n') },
      problem('confirmed', '2026-10-30'),
      problem('parked'),
      problem('new'),
    ],
    fails: [problem('confirmed')],
  },
  *check({ graph, zone, today, history }) {
    for (const problem of graph.all('problem')) {
      const { status, confirmedBy = [], draft } = problem.data
      const confirmed = status === 'confirmed' || (status === undefined && confirmedBy.length > 0)
      if (!confirmed || draft || isSettled(problem)) continue
      if (graph.linkedFrom(problem, 'prototype').length > 0) continue
      const since = firstKnownDay(problem, history)
      const days = since ? daysBetween(since, today) : 0
      if (days > zone.thresholds.orphanDays)
        yield { entry: problem, field: ['status'], message: 'nobody', values: { days } }
    }
  },
})
