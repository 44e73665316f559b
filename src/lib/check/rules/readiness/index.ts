import { lowStart } from './low-start.ts'

/** Rules about where to start. One line a rule. */
export const readinessRules = {
  'readiness/low-start': lowStart,
}
