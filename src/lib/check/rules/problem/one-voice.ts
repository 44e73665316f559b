import { quote } from '../../../content/issue.ts'
import { daysBetween } from '../../../knowledge/days.ts'
import { firstKnownDay } from '../../../knowledge/known-days.ts'
import { exampleProblem } from '../../example-problem.ts'
import { isFromOutside, isSettled } from '../../problem-scope.ts'
import { defineRule } from '../../rule.ts'

const raised = (raisedBy: string, more: Record<string, string> = {}) => ({
  'problems/drafts.mdx': exampleProblem({ raisedBy, updated: '2026-10-01', ...more }),
})

export const oneVoice = defineRule({
  id: 'problem/one-voice',
  severity: 'tip',
  summary: 'Only one role has spoken of a problem, for some weeks.',
  why: 'A problem that one person sees may look different from the other side of the desk. Bringing people together to name the problems that matter comes first (CRPE 2018).',
  messages: {
    one: ({ role, days }: { role: string; days: number }) =>
      `Only “${role}” has spoken of this, for ${days} days. Ask two students or a family whether they see it too, and add their roles to \`confirmedBy\`.`,
  },
  examples: {
    passes: [
      raised('[grade 8 teacher, literacy coach]'),
      raised('[grade 8 teacher]', { confirmedBy: '[grade 8 student]' }),
      raised('[grade 8 teacher]', { updated: '2026-11-02' }),
    ],
    fails: [raised('[grade 8 teacher]'), raised('[Grade 8 teacher, grade 8 teacher]')],
  },
  *check({ graph, zone, today, history }) {
    for (const problem of graph.all('problem')) {
      const { raisedBy = [], confirmedBy = [] } = problem.data
      const roles = new Set([...raisedBy, ...confirmedBy].map((role) => role.toLowerCase()))
      if (roles.size !== 1 || isFromOutside(problem) || isSettled(problem)) continue
      const since = firstKnownDay(problem, history)
      const days = since ? daysBetween(since, today) : 0
      if (days <= zone.thresholds.oneVoiceDays) continue
      const values = { role: quote(raisedBy[0] ?? confirmedBy[0] ?? ''), days }
      const field = raisedBy.length > 0 ? 'raisedBy' : 'confirmedBy'
      yield { entry: problem, field: [field], message: 'one', values }
    }
  },
})
