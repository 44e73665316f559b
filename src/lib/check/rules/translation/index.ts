import { differs } from './differs.ts'
import { incomplete } from './incomplete.ts'
import { notShown } from './not-shown.ts'
import { number } from './number.ts'
import { outOfDate } from './out-of-date.ts'

/** Rules about pages in another language. One line a rule. */
export const translationRules = {
  'translation/differs': differs,
  'translation/incomplete': incomplete,
  'translation/not-shown': notShown,
  'translation/number': number,
  'translation/out-of-date': outOfDate,
}
