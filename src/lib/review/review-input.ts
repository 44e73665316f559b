import type { Zone } from '../content/schemas/index.ts'
import type { RuleLabel } from '../report/report-options.ts'
import type { ChangeReport } from './change-report.ts'
import type { PullFacts } from './pull-facts.ts'

/** All that decides what a review says. */
export interface ReviewInput {
  /** Undefined when the check broke. */
  report: ChangeReport | undefined
  pull: PullFacts
  /** Settings of the branch that is asked to take the change in, never those that the change brings. */
  zone: Zone
  rules: readonly RuleLabel[]
  /** Number of this run; later runs have higher ones. */
  run: number
}
