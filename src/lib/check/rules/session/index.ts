import { noNeed } from './no-need.ts'
import { none } from './none.ts'
import { overplanned } from './overplanned.ts'

/** Rules about training. One line a rule. */
export const sessionRules = {
  'session/no-need': noNeed,
  'session/none': none,
  'session/overplanned': overplanned,
}
