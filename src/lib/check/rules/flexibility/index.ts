import { clash } from './clash.ts'
import { incomplete } from './incomplete.ts'
import { needed } from './needed.ts'
import { notAllowed } from './not-allowed.ts'
import { repeat } from './repeat.ts'
import { sunset } from './sunset.ts'
import { unused } from './unused.ts'
import { verbal } from './verbal.ts'

/** Rules about room to move. One line a rule. */
export const flexibilityRules = {
  'flexibility/clash': clash,
  'flexibility/incomplete': incomplete,
  'flexibility/needed': needed,
  'flexibility/not-allowed': notAllowed,
  'flexibility/repeat': repeat,
  'flexibility/sunset': sunset,
  'flexibility/unused': unused,
  'flexibility/verbal': verbal,
}
