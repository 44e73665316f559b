import type { ChangeReport } from './change-report.ts'
import type { CheckRun } from './conclude.ts'
import { isUnsafe } from './guarded.ts'
import type { PullFacts } from './pull-facts.ts'

/** The labels that the review puts on and takes off, with the color and the sentence they are made with. No other label is touched. */
export const reviewLabels = {
  'ready for review': { color: '0e8a16', description: 'The check found nothing that stops it.' },
  'something to fix': { color: 'fbca04', description: 'Something has to change before it can be published.' },
  'privacy: please look': { color: 'b60205', description: 'It may say something about a person.' },
  'safety: please look': { color: 'b60205', description: 'Somebody who looks after safety has to read it.' },
  'not a write-up': { color: 'c5def5', description: 'It changes files that are not below content/.' },
} as const

/** Name of a label that the review knows. */
export type ReviewLabel = keyof typeof reviewLabels

/** Which of our labels to put on and which to take off. */
export function chooseLabels(
  report: ChangeReport | undefined,
  { labels, isDraft, isFork }: Pick<PullFacts, 'labels' | 'isDraft' | 'isFork'>,
  { conclusion }: Pick<CheckRun, 'conclusion'>,
): { add: ReviewLabel[]; remove: ReviewLabel[] } {
  // When the check broke nothing is known, and what was known before stays.
  if (!report) return { add: [], remove: [] }
  const serious = report.findings.filter(({ severity }) => severity === 'stop' || severity === 'fix')
  const hasPages = report.coverage.files > 0
  const wanted: Record<ReviewLabel, boolean> = {
    'ready for review': hasPages && conclusion === 'success' && !isDraft,
    'something to fix': conclusion === 'failure',
    'privacy: please look': serious.some(({ rule }) => rule.startsWith('privacy/')),
    'safety: please look': serious.some(({ rule }) => isUnsafe(rule)),
    'not a write-up': isFork && report.outside.count > 0,
  }
  const names = Object.keys(wanted) as ReviewLabel[]
  return {
    add: names.filter((name) => wanted[name] && !labels.includes(name)),
    remove: names.filter((name) => !wanted[name] && labels.includes(name)),
  }
}
