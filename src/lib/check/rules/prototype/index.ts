import { aimIncomplete } from './aim-incomplete.ts'
import { noBalance } from './no-balance.ts'
import { noProblem } from './no-problem.ts'
import { noWhy } from './no-why.ts'
import { onlyJudgement } from './only-judgement.ts'

/** Rules about prototypes. One line a rule. */
export const prototypeRules = {
  'prototype/aim-incomplete': aimIncomplete,
  'prototype/no-balance': noBalance,
  'prototype/no-problem': noProblem,
  'prototype/no-why': noWhy,
  'prototype/only-judgement': onlyJudgement,
}
