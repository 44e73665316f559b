import { claim } from './claim.ts'
import { noAdvice } from './no-advice.ts'
import { noBefore } from './no-before.ts'
import { noCost } from './no-cost.ts'
import { old } from './old.ts'
import { onlyGood } from './only-good.ts'
import { star } from './star.ts'
import { voices } from './voices.ts'

/** Rules about case studies of schools. One line a rule. */
export const caseStudyRules = {
  'case-study/claim': claim,
  'case-study/no-advice': noAdvice,
  'case-study/no-before': noBefore,
  'case-study/no-cost': noCost,
  'case-study/old': old,
  'case-study/only-good': onlyGood,
  'case-study/star': star,
  'case-study/voices': voices,
}
