import type { CheckReport } from '../check/check.ts'
import { countFindings } from './summary.ts'

/** Findings for other programs. `schema` grows when the shape changes. */
export function renderJson(report: CheckReport): string {
  const { diagnostics, coverage } = report
  const status = coverage.files === 0 ? 'incomplete' : diagnostics.length > 0 ? 'findings' : 'clean'
  return `${JSON.stringify({ schema: 1, status, coverage, counts: countFindings(report), diagnostics }, null, 2)}\n`
}
