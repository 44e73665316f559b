import type { Judging } from '../../../content/schemas/index.ts'
import type { FieldPath } from '../../../content/issue.ts'
import { submissionCloses } from '../../../content/sealed.ts'
import { exampleJudging } from '../../example-judging.ts'
import { defineRule } from '../../rule.ts'

export const judgingDays = defineRule({
  id: 'competition/judging-days',
  severity: 'stop',
  summary: 'The days of judging are not in order.',
  why: 'Teams hand in first, judges read next, and scores are opened last. When these run into each other, someone judges an entry that may still change, or sees scores too early.',
  messages: {
    backwards: ({ round }: { round: string }) =>
      `Round ${round} closes before it opens. Change \`opens\` or \`closes\`.`,
    early: ({ round, entries }: { round: string; entries: string }) =>
      `Round ${round} opens while teams may still hand in, until ${entries}. Let it open the day after, or later.`,
    overlap: ({ round, before }: { round: string; before: string }) =>
      `Round ${round} opens before round ${before} has closed. A later round begins with the result of the one before.`,
    reveal: ({ round }: { round: string }) =>
      `\`reveal\` is before round ${round} closes. Scores are opened when no one can hand in any more.`,
  },
  examples: {
    passes: [exampleJudging()],
    fails: [
      exampleJudging({ opens: '2027-01-23T08:00:00-08:00' }),
      exampleJudging({ opens: '2026-11-12T08:00:00-08:00' }),
      exampleJudging({ reveal: '2027-01-20T08:00:00-08:00' }),
    ],
  },
  *check({ graph }) {
    for (const file of graph.beside) {
      if (file.role !== 'judging' || !file.judging) continue
      const competition = graph.get('competition', file.owner)
      const entries = competition && submissionCloses(competition)
      for (const finding of findingsIn(file.judging, entries)) yield { path: file.path, ...finding }
    }
  },
})

function* findingsIn({ rounds, reveal }: Judging, entries: string | undefined) {
  for (const [index, { id: round, opens, closes }] of rounds.entries()) {
    const field: FieldPath = ['rounds', index, 'opens']
    const before = rounds[index - 1]
    if (Date.parse(closes) <= Date.parse(opens))
      yield { field, message: 'backwards' as const, values: { round } }
    // The day at the place where the round is judged, as it is written.
    if (entries !== undefined && opens.slice(0, 10) <= entries)
      yield { field, message: 'early' as const, values: { round, entries } }
    if (before && Date.parse(opens) < Date.parse(before.closes))
      yield { field, message: 'overlap' as const, values: { round, before: before.id } }
    if (Date.parse(reveal) < Date.parse(closes))
      yield { field: ['reveal'] as FieldPath, message: 'reveal' as const, values: { round } }
  }
}
