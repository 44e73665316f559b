import { allGreen } from './all-green.ts'
import { onlyWords } from './only-words.ts'
import { stale } from './stale.ts'
import { uncovered } from './uncovered.ts'

/** Rules about known risks and what is done early. One line a rule. */
export const riskRules = {
  'risk/all-green': allGreen,
  'risk/only-words': onlyWords,
  'risk/stale': stale,
  'risk/uncovered': uncovered,
}
