import { blame } from './blame.ts'
import { noGoal } from './no-goal.ts'
import { noSize } from './no-size.ts'
import { noWhere } from './no-where.ts'
import { noWho } from './no-who.ts'
import { oneVoice } from './one-voice.ts'
import { orphan } from './orphan.ts'
import { solution } from './solution.ts'
import { tooBig } from './too-big.ts'

/** Rules about problem statements. One line a rule. */
export const problemRules = {
  'problem/blame': blame,
  'problem/no-goal': noGoal,
  'problem/no-size': noSize,
  'problem/no-where': noWhere,
  'problem/no-who': noWho,
  'problem/one-voice': oneVoice,
  'problem/orphan': orphan,
  'problem/solution': solution,
  'problem/too-big': tooBig,
}
