import { blank } from './blank.ts'
import { research } from './research.ts'

/** Rules about the safety of a test. No page can leave them out. One line a rule. */
export const safetyRules = {
  'safety/blank': blank,
  'safety/research': research,
}
