import type { CheckReport } from '../check/check.ts'
import { countFindings } from './summary.ts'

/** What a report comes to: `incomplete` when there was nothing to look at. */
export const statusOf = ({ coverage, diagnostics }: CheckReport): 'clean' | 'findings' | 'incomplete' =>
  coverage.files === 0 ? 'incomplete' : diagnostics.length > 0 ? 'findings' : 'clean'

/** Findings for other programs. `schema` grows when the shape changes. */
export function renderJson(report: CheckReport): string {
  const { diagnostics, coverage, leftOut = {} } = report
  const counts = countFindings(report)
  return `${JSON.stringify({ schema: 1, status: statusOf(report), coverage, counts, leftOut, diagnostics }, null, 2)}\n`
}
