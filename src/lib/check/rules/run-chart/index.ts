import { changingGroup } from './changing-group.ts'
import { crossings } from './crossings.ts'
import { early } from './early.ts'
import { farOut } from './far-out.ts'
import { noBaseline } from './no-baseline.ts'
import { shift } from './shift.ts'
import { trendClaim } from './trend-claim.ts'

/** Rules about what a run chart says. One line a rule. That a line is not drawn over a school break is a matter of the chart. */
export const runChartRules = {
  'run-chart/no-baseline': noBaseline,
  'run-chart/shift': shift,
  'run-chart/crossings': crossings,
  'run-chart/early': early,
  'run-chart/trend-claim': trendClaim,
  'run-chart/far-out': farOut,
  'run-chart/changing-group': changingGroup,
}
