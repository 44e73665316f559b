import { cause } from './cause.ts'
import { noDo } from './no-do.ts'
import { noEvidence } from './no-evidence.ts'
import { noLimits } from './no-limits.ts'
import { noProblem } from './no-problem.ts'
import { openEvidence } from './open-evidence.ts'
import { overreach } from './overreach.ts'
import { vague } from './vague.ts'

/** Rules about lessons. One line a rule. */
export const lessonRules = {
  'lesson/cause': cause,
  'lesson/no-do': noDo,
  'lesson/no-evidence': noEvidence,
  'lesson/no-limits': noLimits,
  'lesson/no-problem': noProblem,
  'lesson/open-evidence': openEvidence,
  'lesson/overreach': overreach,
  'lesson/vague': vague,
}
