import { judges } from './judges.ts'
import { missingParts } from './missing-parts.ts'
import { rubric } from './rubric.ts'

/** Rules about design competitions. One line a rule. */
export const competitionRules = {
  'competition/judges': judges,
  'competition/missing-parts': missingParts,
  'competition/rubric': rubric,
}
