import { cause } from './cause.ts'
import { clash } from './clash.ts'
import { duplicate } from './duplicate.ts'
import { noDo } from './no-do.ts'
import { noEvidence } from './no-evidence.ts'
import { noLimits } from './no-limits.ts'
import { noProblem } from './no-problem.ts'
import { old } from './old.ts'
import { onlyGood } from './only-good.ts'
import { openEvidence } from './open-evidence.ts'
import { overreach } from './overreach.ts'
import { selfCheck } from './self-check.ts'
import { unused } from './unused.ts'
import { vague } from './vague.ts'

/** Rules about lessons. One line a rule. */
export const lessonRules = {
  'lesson/cause': cause,
  'lesson/clash': clash,
  'lesson/duplicate': duplicate,
  'lesson/no-do': noDo,
  'lesson/no-evidence': noEvidence,
  'lesson/no-limits': noLimits,
  'lesson/no-problem': noProblem,
  'lesson/old': old,
  'lesson/only-good': onlyGood,
  'lesson/open-evidence': openEvidence,
  'lesson/overreach': overreach,
  'lesson/self-check': selfCheck,
  'lesson/unused': unused,
  'lesson/vague': vague,
}
