import { label } from './label.ts'

/** Rules about respect for students and families. One line a rule. */
export const respectRules = {
  'respect/label': label,
}
