import { z } from 'zod'
import type { CheckReport } from './check.ts'
import { always, type Diagnostic } from './diagnostic.ts'

/** Findings that were there when a zone began to be checked, or were let in with a reason. */
export type Baseline = z.output<typeof schema>

const schema = z.strictObject({
  schema: z.literal(1),
  /** Day of the last time it was written. */
  day: z.iso.date(),
  findings: z.array(
    z.strictObject({
      fingerprint: z.string(),
      rule: z.string(),
      path: z.string(),
      day: z.iso.date(),
      because: z.string().optional(),
    }),
  ),
})

/** Reads the text of a baseline; undefined when it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The text of a baseline: sorted, one finding a line, so that a review sees what came and went. */
export function printBaseline({ day, findings }: Baseline): string {
  const inOrder = [...findings].sort(
    (a, b) => compare(a.path, b.path) || compare(a.fingerprint, b.fingerprint),
  )
  const lines = inOrder.map((finding) => `    ${JSON.stringify(finding)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "schema": 1,\n  "day": ${JSON.stringify(day)},\n  "findings": ${list}\n}\n`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Privacy, safety and what keeps a file from being read can never be in a baseline; advice to leaders need not be. */
export const mayBeKnown = ({ rule, severity }: Diagnostic): boolean =>
  severity !== 'info' && !/^(privacy|safety)\//.test(rule) && !(severity === 'stop' && always.test(rule))

/** The report without what the baseline knows. */
export function leaveOutKnown(report: CheckReport, baseline: Baseline): CheckReport {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint))
  const fresh = report.diagnostics.filter((item) => !mayBeKnown(item) || !known.has(item.fingerprint))
  const count = report.diagnostics.length - fresh.length
  return { ...report, diagnostics: fresh, leftOut: { ...report.leftOut, baseline: count } }
}

/** A baseline beside what is found now. */
export interface BaselineState {
  /** Findings that it does not know and could. */
  added: readonly Diagnostic[]
  /** What it knows and nobody finds any more. */
  stale: Baseline['findings']
  /** What it knows and is still found. */
  held: Baseline['findings']
  /** Findings that can never be in it. */
  never: readonly Diagnostic[]
}

/** Compares a baseline with a report of the whole zone. */
export function compareBaseline(report: CheckReport, baseline: Baseline | undefined): BaselineState {
  const known = new Set(baseline?.findings.map(({ fingerprint }) => fingerprint))
  const could = report.diagnostics.filter(mayBeKnown)
  const found = new Set(could.map(({ fingerprint }) => fingerprint))
  return {
    added: could.filter(({ fingerprint }) => !known.has(fingerprint)),
    stale: baseline?.findings.filter(({ fingerprint }) => !found.has(fingerprint)) ?? [],
    held: baseline?.findings.filter(({ fingerprint }) => found.has(fingerprint)) ?? [],
    never: report.diagnostics.filter((item) => item.severity !== 'info' && !mayBeKnown(item)),
  }
}

/** An entry of the baseline for a finding. */
export const entryOf = (
  { fingerprint, rule, path }: Diagnostic,
  day: string,
  because?: string,
): Baseline['findings'][number] => ({ fingerprint, rule, path, day, ...(because && { because }) })
