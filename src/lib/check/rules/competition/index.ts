import { frozen } from './frozen.ts'
import { judgedText } from './judged-text.ts'
import { judges } from './judges.ts'
import { judgingDays } from './judging-days.ts'
import { leak } from './leak.ts'
import { missingParts } from './missing-parts.ts'
import { receipts } from './receipts.ts'
import { rubric } from './rubric.ts'

/** Rules about design competitions. One line a rule. */
export const competitionRules = {
  'competition/judges': judges,
  'competition/missing-parts': missingParts,
  'competition/rubric': rubric,
  'competition/frozen': frozen,
  'competition/leak': leak,
  'competition/judging-days': judgingDays,
  'competition/judged-text': judgedText,
  'competition/receipts': receipts,
}
