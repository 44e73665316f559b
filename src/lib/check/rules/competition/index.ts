import { blindText } from './blind-text.ts'
import { decisions } from './decisions.ts'
import { disclosure } from './disclosure.ts'
import { frozen } from './frozen.ts'
import { hastySheets } from './hasty-sheets.ts'
import { howSure } from './how-sure.ts'
import { judgedText } from './judged-text.ts'
import { judges } from './judges.ts'
import { judgingDays } from './judging-days.ts'
import { keys } from './keys.ts'
import { leak } from './leak.ts'
import { looksAt } from './looks-at.ts'
import { missingParts } from './missing-parts.ts'
import { panel } from './panel.ts'
import { practiceEntries } from './practice-entries.ts'
import { practiceScores } from './practice-scores.ts'
import { readingOrder } from './reading-order.ts'
import { receipts } from './receipts.ts'
import { records } from './records.ts'
import { results } from './results.ts'
import { rubricWords } from './rubric-words.ts'
import { rubric } from './rubric.ts'
import { tooEarly } from './too-early.ts'

/** Rules about design competitions. One line a rule. */
export const competitionRules = {
  'competition/judges': judges,
  'competition/missing-parts': missingParts,
  'competition/rubric': rubric,
  'competition/rubric-words': rubricWords,
  'competition/looks-at': looksAt,
  'competition/frozen': frozen,
  'competition/leak': leak,
  'competition/too-early': tooEarly,
  'competition/judging-days': judgingDays,
  'competition/keys': keys,
  'competition/blind-text': blindText,
  'competition/judged-text': judgedText,
  'competition/receipts': receipts,
  'competition/practice-entries': practiceEntries,
  'competition/records': records,
  'competition/results': results,
  'competition/decisions': decisions,
  'competition/disclosure': disclosure,
  'competition/practice-scores': practiceScores,
  'competition/panel': panel,
  'competition/reading-order': readingOrder,
  'competition/how-sure': howSure,
  'competition/hasty-sheets': hastySheets,
}
