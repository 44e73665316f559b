import { smallCell } from './small-cell.ts'

/** Rules about privacy. One line a rule. */
export const privacyRules = {
  'privacy/small-cell': smallCell,
}
