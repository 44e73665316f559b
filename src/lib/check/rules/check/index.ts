import { unusedIgnore } from './unused-ignore.ts'

/** Rules about the check itself. One line a rule. */
export const checkRules = {
  'check/unused-ignore': unusedIgnore,
}
