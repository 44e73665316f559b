import { incomplete } from './incomplete.ts'
import { notAllowed } from './not-allowed.ts'
import { repeat } from './repeat.ts'
import { sunset } from './sunset.ts'
import { verbal } from './verbal.ts'

/** Rules about room to move. One line a rule. */
export const flexibilityRules = {
  'flexibility/incomplete': incomplete,
  'flexibility/not-allowed': notAllowed,
  'flexibility/repeat': repeat,
  'flexibility/sunset': sunset,
  'flexibility/verbal': verbal,
}
