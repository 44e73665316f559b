import type { Blame, CheckReport, Diagnostic } from './check.ts'

/** Lines of a file, both ends included, starting at 1. */
export interface Lines {
  from: number
  to: number
}

/** What changed since a version. */
export interface ChangedFiles {
  /** The changed lines of every changed file that is there now, by path. */
  lines: ReadonlyMap<string, readonly Lines[]>
  /** Fingerprints of all that was found in the version itself. */
  known: ReadonlySet<string>
}

/**
 * Says of every finding what the change has to do with it, and leaves out what was there before. A finding in an
 * unchanged file that was not found in the version comes from a change elsewhere: a page that was renamed, a
 * measure that was taken out.
 */
export function assignBlame(report: CheckReport, changed: ChangedFiles): CheckReport {
  const diagnostics = report.diagnostics.map((item) => ({ ...item, blame: blameOf(item, changed) }))
  const caused = diagnostics.filter(({ blame }) => blame !== 'existing')
  const existing = diagnostics.length - caused.length
  return { ...report, diagnostics: caused, leftOut: { ...report.leftOut, existing } }
}

function blameOf({ path, start, end, fingerprint }: Diagnostic, { lines, known }: ChangedFiles): Blame {
  const changed = lines.get(path)
  if (!changed) return known.has(fingerprint) ? 'existing' : 'caused-by-change'
  return changed.some(({ from, to }) => from <= end.line && start.line <= to)
    ? 'changed-line'
    : 'changed-file'
}
