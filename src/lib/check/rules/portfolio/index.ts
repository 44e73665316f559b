import { allWins } from './all-wins.ts'
import { schoolNoApproach } from './school-no-approach.ts'
import { stuckInClassroom } from './stuck-in-classroom.ts'
import { tooMany } from './too-many.ts'

/** Rules about all work of a school or the zone together, for its leaders. One line a rule. */
export const portfolioRules = {
  'portfolio/all-wins': allWins,
  'portfolio/school-no-approach': schoolNoApproach,
  'portfolio/stuck-in-classroom': stuckInClassroom,
  'portfolio/too-many': tooMany,
}
